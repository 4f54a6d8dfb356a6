/*
title: Cost allocated to jobs between two months by allocation code
grain: one allocation code and job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much overhead did we push to each job this year, per allocation?
  - Allocated dollars by code and project from January to June
  - Allocation code, description, date last posted, job, description, number of postings, amount
  - allocated overhead ytd
  - how much small tools alloc did my job get stuck with
  - Which projects absorbed home office expense and vehicle pools in the period?
  - Recovery of indirect cost through job charges, by pool
  - Shared expenses charged onto projects in 2024, by which pool
  - A cost-plus owner disputes our small tools charge, so for January to June show per pool what each job was given, how many times, and the pool's latest run
  - overhead pushed to jobs
  - Pool and its name, last run, job number and name, number of charges, dollars
  - jc alloc $ by cd/job ytd
  - The company spreads some general costs over its projects; how much did each project have to carry?
*/
SELECT JCCD.AllocCode, JCAC.Description AS Allocation, JCAC.LastPosted, JCCD.Job, JCJM.Description,
    COUNT(*) AS Postings, SUM(JCCD.ActualCost) AS Amount
FROM JCCD WITH (NOLOCK)
JOIN JCAC WITH (NOLOCK)
    ON JCCD.JCCo = JCAC.JCCo
    AND JCCD.AllocCode = JCAC.AllocCode
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY JCCD.AllocCode, JCAC.Description, JCAC.LastPosted, JCCD.Job, JCJM.Description
ORDER BY JCCD.AllocCode, JCCD.Job
