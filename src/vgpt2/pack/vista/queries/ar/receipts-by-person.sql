/*
title: Customer receipts of a month by the person who made the batch with number, customers and amount
grain: one person
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Who entered our cash receipts in June, how many and for how much?
  - User, full name, batches, receipts, customers and amount of customer payments posted in a month by the maker of the batch
  - receipts per clerk
  - how many checks did Denise key in compaired to the temp last mnth
  - June 2024 - did anyone besides the two cash clerks post payments, say for more than 10,000?
  - The control that we describe to the auditors says that only two people enter money and that neither of them makes the deposit, and before I sign that again I would like to see for the month who did in fact make the batches of customer payments, how many payments that were, from how many customers, and the dollars.
  - Whose hands did the incoming money pass through?
  - Which staff recorded customer payments last month, and what volume did each handle?
  - While Denise is on leave her backup should be keying deposits; for June 2024 tell me which users made the batches, from how many payers, and the totals.
  - who's keying the deposits
  - Full name of each clerk, number of batches, payments and payers, then dollars, largest handler first
  - ar cash by usr for june - batchs, cks, custs, $$
  - Several people type in the checks that we receive; how many did each of them do in June and what did it come to?
*/
SELECT HQBC.CreatedBy, DDUP.FullName, COUNT(DISTINCT ARTH.BatchId) AS Batches, COUNT(*) AS Receipts,
    COUNT(DISTINCT ARTH.Customer) AS Customers, SUM(ARTH.CreditAmt) AS Amount
FROM ARTH WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON ARTH.ARCo = HQBC.Co
    AND ARTH.Mth = HQBC.Mth
    AND ARTH.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType = 'P'
GROUP BY HQBC.CreatedBy, DDUP.FullName
ORDER BY Amount DESC, HQBC.CreatedBy
