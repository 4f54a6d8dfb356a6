/*
title: Jobs ranked by cost of a month
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which jobs cost the most this month?
  - Jobs ranked by monthly cost
  - top cost jobs
  - Actual cost and hours of every job in a month with rank, highest first.
  - where did the money go this month
*/
WITH Costs AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.ActualHours) AS ActualHours
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth = @Mth
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT RANK() OVER (ORDER BY Costs.ActualCost DESC) AS Place, JCJM.Job, JCJM.Description, Costs.ActualCost,
    Costs.ActualHours
FROM Costs
JOIN JCJM WITH (NOLOCK)
    ON Costs.JCCo = JCJM.JCCo
    AND Costs.Job = JCJM.Job
ORDER BY Place, JCJM.Job
