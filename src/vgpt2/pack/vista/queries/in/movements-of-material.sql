/*
title: Movements of a material between two dates
grain: one inventory transaction
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
  Material: {type: bMatl, example: PIPE-6}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What happened to this material in stock?
  - Inventory transactions of a material
  - stock movements
  - All movements of one material between two dates with type, quantity and cost.
  - where did all the pipe go
  - Every in and out of item PIPE-6 during 2024, and the dollars
  - We're 400 feet short of 6 inch pipe and the owner suspects theft; show each receipt, issue, transfer and correction of PIPE-6 since January
  - history on one item
  - For material 3000, day by day, yard, what kind of entry, where from, description, units, unit and dollars
  - all inv trans for matl 4410 q2
  - Where did one certain article come from and go to over the year?
*/
SELECT INDT.ActDate, INDT.Loc, INDT.TransType, INDT.Source, INDT.Description, INDT.StkUnits, INDT.StkUM,
    INDT.StkTotalCost
FROM INDT WITH (NOLOCK)
WHERE INDT.INCo = @INCo
    AND INDT.Material = @Material
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
ORDER BY INDT.ActDate, INDT.Mth, INDT.INTrans
