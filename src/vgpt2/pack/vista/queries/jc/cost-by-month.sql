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
  - Spending and labor hours on 1001- spread over the calendar
  - Our delay claim on 22-4410 needs the burn curve, so break down what went into it by calendar period, dollars and man-hours both
  - monthly burn, one project
  - Period by period from the beginning, dollars and man-hours that hit 22-4410, nothing else
  - jc cost + hrs per mth for 1042-, want to grph it
  - In which months did this building project eat the most money and working time?
*/
SELECT JCCP.Mth, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.ActualHours) AS ActualHours
FROM JCCP WITH (NOLOCK)
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
GROUP BY JCCP.Mth
ORDER BY JCCP.Mth
