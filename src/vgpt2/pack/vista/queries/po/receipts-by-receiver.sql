/*
title: Receipts by person who received
grain: one receiver
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who is receiving material?
  - Receipts and cost by receiver
  - receipts per person
  - Number of receipts and received cost by the person who received, between two dates.
  - who signed for most of the deliveries
*/
SELECT PORD.RecvdBy, COUNT(*) AS Receipts, SUM(PORD.RecvdCost) AS RecvdCost, MAX(PORD.RecvdDate) AS LastReceipt
FROM PORD WITH (NOLOCK)
WHERE PORD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
GROUP BY PORD.RecvdBy
ORDER BY Receipts DESC, PORD.RecvdBy
