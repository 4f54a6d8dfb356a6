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
*/
SELECT INDT.ActDate, INDT.Loc, INDT.TransType, INDT.Source, INDT.Description, INDT.StkUnits, INDT.StkUM,
    INDT.StkTotalCost
FROM INDT WITH (NOLOCK)
WHERE INDT.INCo = @INCo
    AND INDT.Material = @Material
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
ORDER BY INDT.ActDate, INDT.Mth, INDT.INTrans
