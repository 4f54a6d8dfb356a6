/*
title: Projected final cost against the current estimate by job
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What is the projected final cost of each job?
  - Projections against budget by job
  - estimate at completion
  - Projected cost, current estimate and variance by job through a month.
  - where will we end up on cost
  - Where spending on every project will finish compared with its present budget, as of May
  - Board wants final outlook numbers, so through 06/2024 show forecast at completion against allowed dollars and the savings or excess, for active and soft-shut projects
  - EAC vs budget, all of them
  - Open and soft closed jobs by name, allowed dollars through May beside the expected final figure, plus or minus
  - proj v curr est by job thru nov, opn + soft clsd
  - How much do we think each building will have cost us in the end, and is that more than we had planned?
*/
SELECT JCJM.Job, JCJM.Description, SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.ProjCost) AS ProjectedCost,
    SUM(JCCP.CurrEstCost) - SUM(JCCP.ProjCost) AS Variance
FROM JCJM WITH (NOLOCK)
JOIN JCCP WITH (NOLOCK)
    ON JCJM.JCCo = JCCP.JCCo
    AND JCJM.Job = JCCP.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus IN (1, 2)
    AND JCCP.Mth <= @ThroughMth
GROUP BY JCJM.Job, JCJM.Description
ORDER BY JCJM.Job
