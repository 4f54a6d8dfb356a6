/*
title: Original estimate posted after a contract had started
grain: one job, month and batch
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Has anybody changed original budgets after the work began?
  - Original estimate postings in months after the start month of the contract, with who created the batch
  - late budget postings
  - Job, contract, start month, posting month, batch, creator, phases touched and estimate added after the start
  - somebody put another 60k of orig budget on 1033- in August and the job kicked off in Feb
  - Baseline was supposed to be frozen at start; prove it or show me who moved it
  - The bid sheet said 2.1 million, the base figure in the system keeps growing - when and by whom?
  - First-budget entries booked later than the agreement's opening month, and by whom
  - The partner alleges we moved the baseline on 22-4410, so find every base budget load that came after work began, its author, posting day, codes, man-hours and dollars
  - who padded the baseline
  - Jobs by name with their start month, and each later load of base budget, month, login, day posted, codes, hours, dollars
  - OE entries after ktr start mth, who keyd em + when
  - After a project had already begun, did somebody still enter amounts as if they were part of the first plan?
*/
SELECT JCCD.Job, JCJM.Description, JCJM.Contract, JCCM.StartMonth, JCCD.Mth, JCCD.BatchId, HQBC.CreatedBy,
    HQBC.DatePosted, COUNT(DISTINCT JCCD.Phase) AS Phases, SUM(JCCD.EstHours) AS Hours, SUM(JCCD.EstCost) AS Estimate
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
LEFT JOIN HQBC WITH (NOLOCK)
    ON JCCD.JCCo = HQBC.Co
    AND JCCD.Mth = HQBC.Mth
    AND JCCD.BatchId = HQBC.BatchId
WHERE JCCD.JCCo = @JCCo
    AND JCCD.JCTransType = 'OE'
    AND JCCD.Mth > JCCM.StartMonth
GROUP BY JCCD.Job, JCJM.Description, JCJM.Contract, JCCM.StartMonth, JCCD.Mth, JCCD.BatchId, HQBC.CreatedBy,
    HQBC.DatePosted
ORDER BY JCCD.Job, JCCD.Mth, JCCD.BatchId
