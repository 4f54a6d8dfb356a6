/*
title: Estimated and actual hours of a job by phase
grain: one phase
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How many hours did we use against the estimate by phase?
  - Labor hours by phase, budget and actual
  - hours per cost code
  - Current estimated hours and actual hours to date for each phase of a job.
  - are we burnin too many hours
*/
SELECT JCCP.Phase, JCJP.Description, SUM(JCCP.CurrEstHours) AS EstimatedHours, SUM(JCCP.ActualHours) AS ActualHours,
    SUM(JCCP.CurrEstHours) - SUM(JCCP.ActualHours) AS HoursLeft
FROM JCCP WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCP.JCCo = JCJP.JCCo
    AND JCCP.Job = JCJP.Job
    AND JCCP.PhaseGroup = JCJP.PhaseGroup
    AND JCCP.Phase = JCJP.Phase
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
GROUP BY JCCP.Phase, JCJP.Description
HAVING SUM(JCCP.CurrEstHours) <> 0 OR SUM(JCCP.ActualHours) <> 0
ORDER BY JCCP.Phase
