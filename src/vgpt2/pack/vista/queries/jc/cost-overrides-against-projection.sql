/*
title: Cost overrides of a month against the projection from job cost
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Where did we plug projected cost in June, and how far is it from what the project managers projected?
  - WIP cost overrides next to the calculated forecast through the same month, with the difference
  - Job, description, override, sum of projections to date, gap; jobs with an override row in the month only
  - cost plugs vs projection
  - which jobs did accounting overide the pm's number on
  - The auditors want every manual estimate at completion and the system figure it replaces
  - How much of our forecast cost for the month rests on hand-entered numbers?
  - Hand-typed final figures for June set beside what the project teams forecast, and the gap
  - Surety wants to know whether the WIP schedule was massaged, so for 06/2024 show every project where accounting replaced the forecast, both numbers and how far apart
  - plugged forecasts vs PM forecasts
  - Every project with a plug this month, its name, the plug, the forecast total and how many dollars lie between
  - WIP cst overides sept vs jc proj thru sept by job
  - Where did the office type in its own guess of a project's final cost, and how much does it differ from the number built up from the details?
*/
WITH Projected AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.ProjCost) AS ProjectedCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @Mth
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT JCOP.Job, JCJM.Description, JCOP.ProjCost AS OverrideCost, Projected.ProjectedCost,
    JCOP.ProjCost - ISNULL(Projected.ProjectedCost, 0) AS Difference
FROM JCOP WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCOP.JCCo = JCJM.JCCo
    AND JCOP.Job = JCJM.Job
LEFT JOIN Projected
    ON JCOP.JCCo = Projected.JCCo
    AND JCOP.Job = Projected.Job
WHERE JCOP.JCCo = @JCCo
    AND JCOP.Month = @Mth
ORDER BY JCOP.Job
