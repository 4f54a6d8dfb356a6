/*
title: Cost and estimate of open jobs posted through a month
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What is cost to date against budget for every open job?
  - Open jobs with estimate and actual cost
  - job cost summary
  - Total actual cost and current estimate by open job through a month.
  - how r all my jobs doing
  - Spending so far against budget for all running projects through May
  - Department heads meet on the tenth and want a single page, every active project through 05/2024 with its budget, what was spent and what is left over
  - live ones, allowance vs JTD
  - Active project numbers and names with the budget and the money spent as posted through a given month, and the difference
  - open jobs JTD cost vs curr est thru 6/24 w remaning
  - Up to the end of June, how much have we spent on every project under way, and how much of the planned money is left?
*/
SELECT JCJM.Job, JCJM.Description, SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.ActualCost) AS ActualCost,
    SUM(JCCP.CurrEstCost) - SUM(JCCP.ActualCost) AS Remaining
FROM JCJM WITH (NOLOCK)
JOIN JCCP WITH (NOLOCK)
    ON JCJM.JCCo = JCCP.JCCo
    AND JCJM.Job = JCCP.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCCP.Mth <= @ThroughMth
GROUP BY JCJM.Job, JCJM.Description
ORDER BY JCJM.Job
