/*
title: Hours planned in projections for a month against hours worked, by phase
grain: one cost type of a phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Did we use the manpower we planned for the month?
  - Resource projection hours dated in the month beside actual hours of the month by job, phase and cost type with the deviation
  - planned vs worked hours
  - Job, phase, name, hours planned for 07/2024, hours booked in 07/2024, over or under
  - you said 6 guys on ductwork in july on 1001- , did they show up or not
  - Our manpower forecast is always off; measure how far for the last month
  - Resource plan against the time that really came in
  - Labor time forecast for June beside what was worked, by activity on active projects
  - The labor coordinator says leaders never staff what they forecast, so for 07/2024 compare forecast man-hours with booked man-hours by project, code and category
  - forecast manpower vs turnout
  - Job and activity by name for June, how many hours the forecast called for, how many came in, over or short, running work only
  - res proj hrs vs act hrs mth 8/24 by job/phs
  - The leaders said how many hours their people would work this month; how many hours did they really work on every part?
*/
WITH Planned AS (
    SELECT JCPR.JCCo, JCPR.Job, JCPR.PhaseGroup, JCPR.Phase, JCPR.CostType, SUM(JCPR.Hours) AS Hours
    FROM JCPR WITH (NOLOCK)
    WHERE JCPR.JCCo = @JCCo
        AND JCPR.DetMth = @Mth
    GROUP BY JCPR.JCCo, JCPR.Job, JCPR.PhaseGroup, JCPR.Phase, JCPR.CostType
),
Worked AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.ActualHours) AS Hours
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth = @Mth
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT Planned.Job, JCJM.Description AS JobName, Planned.Phase, JCJP.Description AS PhaseDescription,
    Planned.CostType, Planned.Hours AS PlannedHours, COALESCE(Worked.Hours, 0) AS ActualHours,
    COALESCE(Worked.Hours, 0) - Planned.Hours AS HoursOver
FROM Planned
JOIN JCJM WITH (NOLOCK)
    ON Planned.JCCo = JCJM.JCCo
    AND Planned.Job = JCJM.Job
LEFT JOIN JCJP WITH (NOLOCK)
    ON Planned.JCCo = JCJP.JCCo
    AND Planned.Job = JCJP.Job
    AND Planned.PhaseGroup = JCJP.PhaseGroup
    AND Planned.Phase = JCJP.Phase
LEFT JOIN Worked
    ON Planned.JCCo = Worked.JCCo
    AND Planned.Job = Worked.Job
    AND Planned.PhaseGroup = Worked.PhaseGroup
    AND Planned.Phase = Worked.Phase
    AND Planned.CostType = Worked.CostType
WHERE JCJM.JobStatus = 1
ORDER BY Planned.Job, Planned.Phase, Planned.CostType
