/*
title: Earned hours against hours used by open job
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Are our crews beating or losing the labour budget, job by job, measured by quantity in place?
  - Earned hours from installed units and estimated hours per unit, hours spent, performance factor, manager
  - labor performance factor
  - PM, job, budget hours, earned hours, actual hours, earned divided by actual, gain or loss in hours through a month
  - 1.0 is par - whos under par on hours as of june
  - On 1001- we should have used 3,200 hours for the pipe that is in the ground; how do the rest of the jobs look?
  - Productivity for the VP, quantity based and not by dollars
  - Rate each running project's crews by quantity installed, earned time over burned time, through June
  - VP Operations presents crew efficiency to the board, so as of 06/2024 give every live project its planned, earned and worked time, the gain and the ratio, lowest leading
  - PF ranking, earned over burned
  - PM and job by name, poorest ratio first through June, planned, earned and worked hours and how many we gained
  - PF by job thru oct, earned mh / act mh, opn only w PM
  - For the amount they have really installed, are the workers on each project quicker or slower than we planned?
*/
WITH Phases AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.ActualHours) AS ActualHours,
        SUM(JCCP.CurrEstHours) AS EstHours, SUM(JCCP.ActualUnits) AS ActualUnits,
        SUM(JCCP.CurrEstUnits) AS EstUnits
    FROM JCCP WITH (NOLOCK)
    JOIN JCCT WITH (NOLOCK)
        ON JCCP.PhaseGroup = JCCT.PhaseGroup
        AND JCCP.CostType = JCCT.CostType
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
        AND JCCT.TrackHours = 'Y'
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
    HAVING SUM(JCCP.CurrEstUnits) > 0
),
Earned AS (
    SELECT Phases.JCCo, Phases.Job, SUM(Phases.EstHours) AS EstHours, SUM(Phases.ActualHours) AS ActualHours,
        SUM(Phases.EstHours * Phases.ActualUnits / Phases.EstUnits) AS EarnedHours
    FROM Phases
    GROUP BY Phases.JCCo, Phases.Job
)
SELECT JCMP.Name AS ProjectManager, Earned.Job, JCJM.Description, Earned.EstHours, Earned.EarnedHours,
    Earned.ActualHours, Earned.EarnedHours - Earned.ActualHours AS HoursGained,
    Earned.EarnedHours / NULLIF(Earned.ActualHours, 0) AS PerformanceFactor
FROM Earned
JOIN JCJM WITH (NOLOCK)
    ON Earned.JCCo = JCJM.JCCo
    AND Earned.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JobStatus = 1
    AND Earned.ActualHours > 0
ORDER BY PerformanceFactor, Earned.Job
