/*
title: Cost posted to closed jobs in a month
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Was anything charged to closed jobs?
  - Cost posted to closed jobs this month
  - costs on closed jobs
  - Soft and hard closed jobs with actual cost in a month.
  - who keeps charging dead jobs
*/
SELECT JCJM.Job, JCJM.Description, JCJM.JobStatus, SUM(JCCD.ActualCost) AS ActualCost, COUNT(*) AS Postings
FROM JCJM WITH (NOLOCK)
JOIN JCCD WITH (NOLOCK)
    ON JCJM.JCCo = JCCD.JCCo
    AND JCJM.Job = JCCD.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus IN (2, 3)
    AND JCCD.Mth = @Mth
    AND JCCD.ActualCost <> 0
GROUP BY JCJM.Job, JCJM.Description, JCJM.JobStatus
ORDER BY JCJM.Job
