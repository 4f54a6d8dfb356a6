/*
title: Job cost that validated and unposted equipment batches will bring, by job and phase, with who made the batch
grain: one batch, job and phase
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - How much equipment cost will hit my job when the waiting usage batches are posted?
  - Job cost distributions of equipment batches that are not posted, per batch, job, phase, with creator, hours and cost
  - usage not posted yet
  - befor i close my forecast, how much iron is still comming in from em batches
  - Batch 417 for June, is that the missing 9,600 on phase 2100?
  - I look at the cost report of 1001- every Friday and every Friday the shop tells me that the equipment of this week is entered but somebody still has to post it, so I want to see these amounts in advance, split by phase and with the name of the person who has the batch.
  - Machine charges in the pipeline for each project.
  - Machine charges about to land on projects from batches awaiting posting
  - 'Friday''s forecast should include machine charges in the queue: by project name and phase, the hours and dollars in batches not yet posted, with the maker and the day made.'
  - iron charges in the queue
  - 'Unposted equipment batches by site: description, phase, creator and creation day, usage time, amount to hit the cost report'
  - em btchs unpstd -> jc, hrs + $ by phase
  - Charges for machines are typed in but not final; how much will each building site still get?
*/
SELECT EMJC.Mth, EMJC.BatchId, HQBC.CreatedBy, HQBC.DateCreated, EMJC.JCCo, EMJC.Job,
    JCJM.Description AS JobName, EMJC.Phase, SUM(EMJC.TimeUnits) AS TimeUnits, SUM(EMJC.TotalCost) AS Cost
FROM EMJC WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON EMJC.EMCo = HQBC.Co
    AND EMJC.Mth = HQBC.Mth
    AND EMJC.BatchId = HQBC.BatchId
JOIN JCJM WITH (NOLOCK)
    ON EMJC.JCCo = JCJM.JCCo
    AND EMJC.Job = JCJM.Job
WHERE EMJC.EMCo = @EMCo
    AND HQBC.Status < 5
GROUP BY EMJC.Mth, EMJC.BatchId, HQBC.CreatedBy, HQBC.DateCreated, EMJC.JCCo, EMJC.Job, JCJM.Description,
    EMJC.Phase
ORDER BY EMJC.JCCo, EMJC.Job, EMJC.Phase, EMJC.Mth, EMJC.BatchId
