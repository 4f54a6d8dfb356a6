/*
title: Share of phases projected since a date by project manager
grain: one project manager
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-06-01}
asks:
  - Which project managers have done their projections this month, and which have not?
  - Count of open jobs, active phase cost types, how many were projected on or after a date, percent done and oldest projection per manager
  - projection scoreboard
  - Manager name, jobs, lines to project, lines done since 06/01/2024, share done, longest ago
  - who still hasnt sat down with there numbers since the 15th
  - I need a league table for the operations meeting on who keeps the forecast current
  - Half of Roberto Silva jobs were last touched in February, how do the others compare?
  - Rate each project leader on how much of their live work was re-forecast since June 1
  - Audit committee complains that forecasts are stale, so tell me per leader the live projects, how many were ignored entirely, and what fraction of lines were updated after 05/15
  - PMs slacking on their forecasts
  - For every leader, counts of projects, untouched ones, lines, updated lines and the fraction, the least diligent first, also their oldest update and spending
  - '% of phs/CT projctd since 9/1 by PM'
  - Everybody in charge of projects should refresh the expected costs each month; who did, who did not, and to what degree?
*/
WITH Lines AS (
    SELECT JCCH.JCCo, JCCH.Job, COUNT(*) AS Total,
        SUM(CASE WHEN JCCH.LastProjDate >= @Since THEN 1 ELSE 0 END) AS Done, MIN(JCCH.LastProjDate) AS Oldest
    FROM JCCH WITH (NOLOCK)
    WHERE JCCH.JCCo = @JCCo
        AND JCCH.ActiveYN = 'Y'
    GROUP BY JCCH.JCCo, JCCH.Job
),
Spent AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.ActualCost) AS CostToDate
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT JCMP.Name AS ProjectManager, COUNT(*) AS OpenJobs, SUM(CASE WHEN Lines.Done = 0 THEN 1 ELSE 0 END)
        AS JobsNotTouched, SUM(Lines.Total) AS PhaseLines, SUM(Lines.Done) AS LinesProjected,
    1.0 * SUM(Lines.Done) / NULLIF(SUM(Lines.Total), 0) AS ShareDone, MIN(Lines.Oldest) AS OldestProjection,
    SUM(Spent.CostToDate) AS CostToDate
FROM JCJM WITH (NOLOCK)
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
JOIN Lines
    ON JCJM.JCCo = Lines.JCCo
    AND JCJM.Job = Lines.Job
LEFT JOIN Spent
    ON JCJM.JCCo = Spent.JCCo
    AND JCJM.Job = Spent.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
GROUP BY JCMP.Name
ORDER BY ShareDone, JCMP.Name
