/*
title: Billed and received on a contract by month
grain: one month
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How much did we bill and collect on this contract each month?
  - Billing and receipts of a contract by month
  - contract billing by month
  - Monthly billed, received and retainage of one contract.
  - cash in on the contract month by month
*/
SELECT JCIP.Mth, SUM(JCIP.BilledAmt) AS Billed, SUM(JCIP.ReceivedAmt) AS Received,
    SUM(JCIP.CurrentRetainAmt) AS Retainage
FROM JCIP WITH (NOLOCK)
WHERE JCIP.JCCo = @JCCo
    AND JCIP.Contract = @Contract
GROUP BY JCIP.Mth
ORDER BY JCIP.Mth
