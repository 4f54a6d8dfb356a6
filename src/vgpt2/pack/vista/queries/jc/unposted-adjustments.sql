/*
title: Job cost entries waiting in batches
grain: one entry
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which job cost adjustments are not posted yet?
  - Unposted job cost entries with batch and user
  - jc entries in batch
  - Cost adjustment entries still in a batch with month, batch number, creator, job, phase and cost.
  - what job cost stuff is stuck in a batch
  - Project spending corrections sitting in drafts, with who started them
  - Before we shut May I have to chase people with unfinished entries, so show every draft line, its author, project, code, wording, hours and dollars
  - jc corrections in limbo
  - With the login that opened the run, each job cost line still unposted, job, code, wording, hours, dollars, by month
  - JC adj not postd yet, batch / usr / job / amt
  - Did anybody type in changes to what projects have spent and not complete them?
*/
SELECT JCCB.Mth, JCCB.BatchId, HQBC.CreatedBy, JCCB.BatchSeq, JCCB.Job, JCCB.Phase, JCCB.CostType, JCCB.Description,
    JCCB.Hours, JCCB.Cost
FROM JCCB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCCB.Co = HQBC.Co
    AND JCCB.Mth = HQBC.Mth
    AND JCCB.BatchId = HQBC.BatchId
WHERE JCCB.Co = @JCCo
ORDER BY JCCB.Mth, JCCB.BatchId, JCCB.BatchSeq
