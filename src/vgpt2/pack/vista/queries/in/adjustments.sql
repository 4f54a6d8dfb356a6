/*
title: Stock adjustments between two dates
grain: one adjustment
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which stock adjustments were made?
  - Inventory adjustments with quantity, cost and GL account
  - adjustments
  - Adjustment entries between two dates with material description, units, cost and account.
  - who fudged the counts
  - Inventory corrections entered in March, how much and why
  - Year end shrink looks odd to the auditor, so show each correction to quantity between October and December with item name, yard, dollars and account hit
  - who fixed the counts
  - In date order, yard, item with its name, units up or down, dollars, account and the comment keyed
  - inv adjs 2024 w desc/units/$/acct
  - Sometimes the number of things in the warehouse is changed by hand; when, for what item and by how much did that happen?
*/
SELECT INDT.ActDate, INDT.Loc, INDT.Material, HQMT.Description, INDT.StkUnits, INDT.StkUM, INDT.StkTotalCost,
    INDT.GLAcct, INDT.Description AS Reason
FROM INDT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'Adj'
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
ORDER BY INDT.ActDate, INDT.Mth, INDT.INTrans
