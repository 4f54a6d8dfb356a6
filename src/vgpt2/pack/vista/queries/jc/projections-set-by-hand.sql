/*
title: Projected cost overridden by hand on open jobs by project manager with its share of all projected cost
grain: one project manager
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much of each manager's forecast is typed in instead of calculated?
  - Project manager, jobs, phase cost types set by hand, their projected cost, all projected cost, percent, oldest projection date
  - plugged projections
  - Is it true that Rossi has overridden nearly everything on 1001-?
  - who pluggs there projections by hand the most
  - The cost engineer claims that the system's forecast is useless because people fix a number in it in the first quarter and then it never moves, and before I argue with anyone I want to know per manager how many lines are fixed, what they add up to, which part of the whole that is and how old the oldest of them is; anything above 40 percent I will talk about.
  - Gut feeling as a part of the outlook
  - Portion of each leader's forecast on live projects that was forced rather than computed
  - The cost engineer says plugs make our outlook worthless, so measure by leader how many lines are frozen, their dollars, the percentage of everything and how old the oldest one is
  - plug addicts among the PMs
  - Leaders ranked by percentage forced, with number of projects, frozen lines, frozen dollars, all forecast dollars, and the most ancient frozen one
  - '% of proj $ plugd by PM, opn jobs'
  - How much of what our project leaders say about final costs is simply a number they typed, not one the computer worked out?
*/
WITH Projected AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.ProjCost) AS ProjCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT JCMP.Name AS ProjectManager, COUNT(DISTINCT JCJM.Job) AS Jobs,
    SUM(CASE WHEN JCCH.Plugged = 'Y' THEN 1 ELSE 0 END) AS LinesByHand,
    SUM(CASE WHEN JCCH.Plugged = 'Y' THEN Projected.ProjCost ELSE 0 END) AS ProjectedByHand,
    SUM(Projected.ProjCost) AS AllProjected,
    100.0 * SUM(CASE WHEN JCCH.Plugged = 'Y' THEN Projected.ProjCost ELSE 0 END)
        / NULLIF(SUM(Projected.ProjCost), 0) AS PercentByHand,
    MIN(CASE WHEN JCCH.Plugged = 'Y' THEN JCCH.LastProjDate END) AS OldestDate
FROM JCJM WITH (NOLOCK)
JOIN JCCH WITH (NOLOCK)
    ON JCJM.JCCo = JCCH.JCCo
    AND JCJM.Job = JCCH.Job
JOIN Projected
    ON JCCH.JCCo = Projected.JCCo
    AND JCCH.Job = Projected.Job
    AND JCCH.PhaseGroup = Projected.PhaseGroup
    AND JCCH.Phase = Projected.Phase
    AND JCCH.CostType = Projected.CostType
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
GROUP BY JCMP.Name
ORDER BY PercentByHand DESC, JCMP.Name
