/*
title: Contracts in closing batches with what is unbilled, uncollected and held
grain: one contract or job in a closing batch
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Is anything still to bill or collect on the contracts sitting in the close batch?
  - "Contracts and jobs about to be closed: soft or final, close date, user, customer, value, billed, received, retainage"
  - Before I post the close, list each entry with open money on the revenue side
  - close batch check
  - who put the clinic job in a close batch, we still got retention comming
  - Do not close contracts with unpaid holdback. Which pending closings have some?
  - Pending closings with last activity month and remaining amounts
  - Contracts waiting in a close batch, and money still unbilled, uncollected or withheld
  - Somebody put the clinic in a close while holdback is unpaid; before it posts show each entry, who did it, soft or final, and open money
  - pending closes w/ money out
  - Batch and creator, contract name, client's name, job, soft or final, closing day, last months, unbilled, uncollected, holdback
  - cntrcts in close btchs, retg/unbilld left
  - Are we about to shut a project in the system even though the client still owes something on it?
*/
SELECT JCXB.Mth, JCXB.BatchId, HQBC.CreatedBy, JCXB.Contract, JCCM.Description, ARCM.Name AS Customer, JCXB.Job,
    JCXB.SoftFinal, JCXB.CloseDate, JCXB.LastContractMth, JCXB.LastJobMth,
    JCCM.ContractAmt - JCCM.BilledAmt AS Unbilled, JCCM.BilledAmt - JCCM.ReceivedAmt AS Uncollected,
    JCCM.CurrentRetainAmt
FROM JCXB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCXB.Co = HQBC.Co
    AND JCXB.Mth = HQBC.Mth
    AND JCXB.BatchId = HQBC.BatchId
JOIN JCCM WITH (NOLOCK)
    ON JCXB.Co = JCCM.JCCo
    AND JCXB.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCXB.Co = @JCCo
ORDER BY JCXB.Mth, JCXB.BatchId, JCXB.Contract, JCXB.Job
