/*
title: Cost of a job by month with running total
grain: one month
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How did cost build up on this job over time?
  - Monthly cost with cumulative total of a job
  - s curve of cost
  - Actual cost per month and running total to date for one job.
  - total spend as the job went along
*/
WITH Months AS (
    SELECT JCCP.Mth, SUM(JCCP.ActualCost) AS ActualCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Job = @Job
    GROUP BY JCCP.Mth
)
SELECT Months.Mth, Months.ActualCost,
    SUM(Months.ActualCost) OVER (ORDER BY Months.Mth ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS CostToDate
FROM Months
ORDER BY Months.Mth
