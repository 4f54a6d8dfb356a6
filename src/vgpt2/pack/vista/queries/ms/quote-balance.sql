/*
title: Quoted, ordered and sold units of a quote
grain: one material on the quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  Quote: {type: varchar(10), example: "100"}
asks:
  - How much of this quote is used up?
  - Quote detail with ordered and sold units
  - quote balance
  - Quoted, ordered and sold units and what is left by material for one quote.
  - how much is left on that quote
  - Offer 2207, product by product, with tons promised, ordered, taken and remaining
  - The contractor says he has 3,000 tons coming at the old price on 2231, so show each product's price, promised, ordered, drawn and what he may yet take
  - what's left on 2244
  - Plant by plant on offer 2231, product's name, price, quantity offered, ordered, drawn and remaining
  - qt 2219 qtd/ord/sold/left by matl
  - We offered this customer a certain amount at a fixed price; how much of that has he used?
*/
SELECT MSQD.FromLoc, MSQD.Material, HQMT.Description, MSQD.UM, MSQD.UnitPrice, MSQD.ECM, MSQD.QuoteUnits,
    MSQD.OrderUnits, MSQD.SoldUnits, MSQD.QuoteUnits - MSQD.SoldUnits AS UnitsLeft
FROM MSQD WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON MSQD.MatlGroup = HQMT.MatlGroup
    AND MSQD.Material = HQMT.Material
WHERE MSQD.MSCo = @MSCo
    AND MSQD.Quote = @Quote
ORDER BY MSQD.FromLoc, MSQD.Seq
