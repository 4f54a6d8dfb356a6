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
  - Hand-keyed corrections to project spending during June, along with the author's full name
  - Internal control testing for the audit samples adjustments not backed by payroll or bills, so for 12/2024 pull each one with its author, creation day, code, ledger account, hours and dollars
  - hand-keyed adjustments and culprits
  - Sorted by login with the full name, June's hand-typed job entries, day made, job by name, code, wording, ledger account, hours, dollars
  - jc adj entries mth 8/24 w/ user that made em
  - Which spending entries on projects were typed in directly by a colleague instead of coming from a bill or payroll, and by which colleague?
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
