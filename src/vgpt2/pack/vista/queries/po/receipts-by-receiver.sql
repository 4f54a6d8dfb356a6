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
  - How many deliveries did each of our people accept, and for how much money?
  - Internal audit is testing whether one man alone takes in everything, so total the deliveries of June for each signer with count, dollars and his latest one.
  - who takes in the most loads
  - name of the signer, how often, total cost, day of the most recent one, busiest signer at the top
  - rcvr tally jun 1-30, cnt + $ each guy
  - Which staff members accept the goods that arrive, how often, and how much were those goods worth?
*/
SELECT PORD.RecvdBy, COUNT(*) AS Receipts, SUM(PORD.RecvdCost) AS RecvdCost, MAX(PORD.RecvdDate) AS LastReceipt
FROM PORD WITH (NOLOCK)
WHERE PORD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
GROUP BY PORD.RecvdBy
ORDER BY Receipts DESC, PORD.RecvdBy
