/*
title: Amount of a payment batch by job and contract
grain: one job
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  BatchId: {type: bBatchID, example: 120}
asks:
  - Before I sign the check run, how much of it goes to each job?
  - Payment batch broken down by job
  - check run by job
  - For one payment batch sum the payable amounts less discount by job, with job name and contract, and the number of amounts.
  - batch 120 in june, wich projects is that money for
  - Funding request to the owners, split the disbursement by contract
  - The bank wants to see what this week's draw pays for
  - Split batch 120's disbursement over projects, naming each contract.
  - Owner's lender funds each project separately, so tell me how much of friday's check batch 145 belongs to each one, and under what contract
  - this week's checks per project
  - 'One check batch split up: project with its name, the contract and its description, how many items, dollars net of discount, biggest first'
  - pmt btch 88 in may, how mch per job pls
  - We're about to send out a stack of checks; how much of that money is for each construction project?
*/
SELECT APTL.JCCo, APTL.Job, JCJM.Description AS JobName, JCCM.Contract, JCCM.Description AS ContractName,
    COUNT(*) AS Amounts, SUM(APDB.Amount - APDB.DiscTaken) AS ToPay
FROM APDB WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APDB.Co = APTL.APCo
    AND APDB.ExpMth = APTL.Mth
    AND APDB.APTrans = APTL.APTrans
    AND APDB.APLine = APTL.APLine
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
WHERE APDB.Co = @APCo
    AND APDB.Mth = @Mth
    AND APDB.BatchId = @BatchId
GROUP BY APTL.JCCo, APTL.Job, JCJM.Description, JCCM.Contract, JCCM.Description
ORDER BY ToPay DESC, APTL.Job
