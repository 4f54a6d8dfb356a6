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
  - What contract 1001- invoiced and collected, one month after another
  - The bank questions cash flow on 22-4410; show per month how much the owner was charged, what he paid and what he withheld
  - billed vs paid monthly, 1001-
  - By month, invoiced, received, retention, for contract 2031-
  - cntrct 1877- bill/recd/retg by mth
  - Month after month, what did we ask from this client and how much money came?
*/
SELECT JCIP.Mth, SUM(JCIP.BilledAmt) AS Billed, SUM(JCIP.ReceivedAmt) AS Received,
    SUM(JCIP.CurrentRetainAmt) AS Retainage
FROM JCIP WITH (NOLOCK)
WHERE JCIP.JCCo = @JCCo
    AND JCIP.Contract = @Contract
GROUP BY JCIP.Mth
ORDER BY JCIP.Mth
