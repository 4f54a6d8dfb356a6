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
  - Rank projects by what was spent on them during June
  - Cash was drained in 05/2024 and the owner asks where, so order every project by dollars charged that month, with man-hours and its rank
  - biggest burners in June
  - Rank, job by name, June dollars and June hours, heaviest spender at number one
  - jobs rankd by act cost mth 8/24 w hrs
  - On which building did we spend the most money last month, on which the second most, and so on?
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
