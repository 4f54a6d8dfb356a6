/*
title: Manual job cost entries of a month with who made the batch
grain: one cost posting
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Who is moving cost between jobs by hand, and on which phases?
  - Job cost adjustments posted in May with description, amount, account, creator of the batch and date created
  - manual cost entries
  - month, batch, created by, full name, job, phase, cost type, memo, hours and dollars for entries keyed straight into job cost
  - somebody journaled 18,500 of concrete off of 1001- onto 1007- , who done it
  - My labour went down this month and nobody told me; look for reclassifications
  - 'Internal audit: list corrections of project cost together with the person behind each'
*/
SELECT JCCD.Mth, JCCD.BatchId, HQBC.CreatedBy, DDUP.FullName, HQBC.DateCreated, JCCD.Job,
    JCJM.Description AS JobName, JCCD.Phase, JCCD.CostType, JCCD.Description, JCCD.GLTransAcct, JCCD.ActualHours,
    JCCD.ActualCost
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
LEFT JOIN HQBC WITH (NOLOCK)
    ON JCCD.JCCo = HQBC.Co
    AND JCCD.Mth = HQBC.Mth
    AND JCCD.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCD.JCTransType = 'JC'
ORDER BY HQBC.CreatedBy, JCCD.BatchId, JCCD.Job, JCCD.Phase, JCCD.CostType
