/*
title: Actual cost of a job by month
grain: one month
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What did this job cost per month?
  - Monthly cost and hours of a job
  - job cost by month
  - Actual cost and hours of one job for each month.
  - spend per month on my job
*/
SELECT JCCP.Mth, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.ActualHours) AS ActualHours
FROM JCCP WITH (NOLOCK)
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
GROUP BY JCCP.Mth
ORDER BY JCCP.Mth
