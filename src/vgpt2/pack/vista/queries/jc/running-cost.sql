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
  - Spending on 22-4410 per month along with the accumulated amount
  - For the delay expert I must plot how outlay on 1042- climbed from the first day, so give each month's dollars and the sum up to then
  - cumulative burn line, 1001-
  - Month, its dollars, and everything up to and including it, from the first charge on 22-4410 onward
  - 1017- mthly jc cost + cum
  - How did the money spent on this building grow from month to month, all added up as it went?
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
