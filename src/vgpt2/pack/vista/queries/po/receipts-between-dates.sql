/*
title: Receipts between two dates
grain: one receipt
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What was received last month?
  - PO receipts between dates
  - receiving log
  - Receipts by date with order, item, units and who received them.
  - what showed up in june
*/
SELECT PORD.RecvdDate, PORD.PO, PORD.POItem, POIT.Description, PORD.RecvdUnits, PORD.RecvdCost, PORD.RecvdBy
FROM PORD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON PORD.POCo = POIT.POCo
    AND PORD.PO = POIT.PO
    AND PORD.POItem = POIT.POItem
WHERE PORD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
ORDER BY PORD.RecvdDate, PORD.PO, PORD.POItem
