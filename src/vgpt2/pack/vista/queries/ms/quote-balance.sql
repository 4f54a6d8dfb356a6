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
