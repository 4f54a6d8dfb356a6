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
  - What did the yard book in as delivered during the first half of June?
  - An insurance adjuster wants to know what stock had come in before the June 14 break-in, so give me each delivery of the month, its quantity, cost and the signer.
  - goods-in diary, june
  - 'by day: the order and line, what was delivered, how much, its cost, and whose name is on it'
  - all mtl rcvd 6/1 thru 6/15, qty n $ n who took it in
  - Tell me every shipment that arrived this month, with a description, the amount and the person who accepted it.
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
