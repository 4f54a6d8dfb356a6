/*
title: Contract items priced differently from their standard item
grain: one contract item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which unit prices on our open contracts differ from the standard item price list?
  - Compare bid unit prices with the region's standard items, running contracts only
  - Contract, item, standard code, standard description, unit, our price, standard price, difference
  - item price vs standard
  - curb and gutter on the county job is way off the std price, what else is
  - The estimating manager wants pay items sold under book price
  - Standard against contract price for every coded pay item
  - Bid lines on running agreements sold at a rate other than our book one
  - Before the estimating committee resets the regional book, point out active deals where a coded line carries a different rate, ours, the book's and the gap
  - rates that stray from our book
  - By region and code, the live contract's name, our unit price, the book's price and wording, and the spread where unequal
  - itm unit px vs std item px, open ktrs only, whats diffrent
  - We have a price list for common work like curbs and sidewalks; where have we promised a customer something other than the list price?
*/
SELECT JCCI.Contract, JCCM.Description, JCCI.Item, JCCI.SIRegion, JCCI.SICode,
    JCSI.Description AS StandardItem, JCCI.UM, JCCI.UnitPrice, JCSI.UnitPrice AS StandardPrice,
    JCCI.UnitPrice - JCSI.UnitPrice AS PriceDifference
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
JOIN JCSI WITH (NOLOCK)
    ON JCCI.SIRegion = JCSI.SIRegion
    AND JCCI.SICode = JCSI.SICode
WHERE JCCI.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCI.UnitPrice <> JCSI.UnitPrice
ORDER BY JCCI.SIRegion, JCCI.SICode, JCCI.Contract, JCCI.Item
