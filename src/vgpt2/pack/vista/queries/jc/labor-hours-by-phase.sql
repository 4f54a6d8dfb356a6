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
  - Man-hours planned, worked and left for each activity of 1001-
  - The foreman on 22-4410 asks for more men, so before agreeing show me by cost code the time we allowed, the time burned and what is left over
  - man-hour budget by code
  - Named codes of 1042- from first to last, man-hours allowed, man-hours worked, man-hours left
  - 1042- est v act mhrs per phs, hrs left
  - How much working time did we plan for every part of this building, and how much has been used up?
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
