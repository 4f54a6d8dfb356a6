/*
title: Open jobs with no cost since a month
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  SinceMth: {type: bMonth, example: 2024-03-01}
asks:
  - Which open jobs have had no cost lately?
  - Open jobs without activity since a month
  - dormant jobs
  - Open jobs that have no actual cost on or after a month.
  - dead jobs we forgot to close
*/
SELECT JCJM.Job, JCJM.Description, JCJM.Contract
FROM JCJM WITH (NOLOCK)
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM JCCP WITH (NOLOCK)
        WHERE JCCP.JCCo = JCJM.JCCo
            AND JCCP.Job = JCJM.Job
            AND JCCP.Mth >= @SinceMth
            AND JCCP.ActualCost <> 0
    )
ORDER BY JCJM.Job
