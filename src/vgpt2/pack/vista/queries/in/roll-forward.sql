/*
title: Inventory value roll-forward of a month by location
grain: one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How did inventory value move over the month?
  - Beginning value, purchases, issues and ending value by location
  - inventory rollforward
  - Monthly summary of stock value by location with beginning, purchases, usage, sales cost, transfers, adjustments and end.
  - what happened to our stock dollars in june
  - How the dollars in each yard changed during June, from opening to closing
  - The auditor's inventory workpaper for December needs opening balance, bought, made, consumed, sold, moved, corrected and closing dollars per yard
  - begin to end $ by yard
  - Yard name, opening, bought, produced, consumed, cost sold, transfers, corrections, closing, one line each
  - inv rollfwd jun by loc, beg+purch-usge=end
  - Why is the stock in each warehouse worth more or less at the end of the month than at its beginning?
*/
SELECT INMA.Loc, INLM.Description, SUM(INMA.BeginValue) AS BeginValue, SUM(INMA.PurchaseCost) AS Purchases,
    SUM(INMA.ProdCost) AS Production, SUM(INMA.UsageCost) AS Usage,
    SUM(INMA.ARSalesCost + INMA.JCSalesCost + INMA.INSalesCost + INMA.EMSalesCost) AS CostOfSales,
    SUM(INMA.TrnsfrInCost + INMA.TrnsfrOutCost) AS Transfers, SUM(INMA.AdjCost + INMA.ExpCost) AS Adjustments,
    SUM(INMA.EndValue) AS EndValue
FROM INMA WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMA.INCo = INLM.INCo
    AND INMA.Loc = INLM.Loc
WHERE INMA.INCo = @INCo
    AND INMA.Mth = @Mth
GROUP BY INMA.Loc, INLM.Description
ORDER BY INMA.Loc
