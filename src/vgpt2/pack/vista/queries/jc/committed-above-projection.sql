/*
title: Phases whose cost and open commitments exceed the projection
grain: one cost type of a phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - On which phases have we already promised more money than the projection says the work will cost?
  - Actual plus remaining commitments against projected cost by job, phase and cost type, only where it is exceeded, with the PM
  - projection too low
  - Manager, job, phase with name, cost type, actual, still committed, projected, shortfall through June 2024
  - guys are signing subs for more then there forecast
  - 'My forecast on 1001- can not be right: steel is bought at 410,000 and I still show 380,000'
  - Find the lines whose final figure did not follow the paper we issued
  - Lines where spent plus still committed is beyond the forecast, with the PM's name
  - Forecast review is Tuesday; on running jobs through June find phases with more money spent and signed than the PM projected, by how much
  - pm's number won't hold, signed too much
  - Manager's name, job name, phase name, cost type, spent, signed and open, forecast, shortage, biggest on top
  - act + remain cmtd > proj by phse/ct, PM
  - Are there tasks where bills plus signed deals exceed what the person in charge expects to spend in the end?
*/
WITH Totals AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.ActualCost) AS ActualCost,
        SUM(JCCP.RemainCmtdCost) AS RemainCmtdCost, SUM(JCCP.ProjCost) AS ProjCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT JCMP.Name AS ProjectManager, Totals.Job, JCJM.Description AS JobName, Totals.Phase,
    JCJP.Description AS PhaseDescription, JCCT.Abbreviation AS CostTypeName, Totals.ActualCost,
    Totals.RemainCmtdCost, Totals.ProjCost,
    Totals.ActualCost + Totals.RemainCmtdCost - Totals.ProjCost AS Shortfall
FROM Totals
JOIN JCJM WITH (NOLOCK)
    ON Totals.JCCo = JCJM.JCCo
    AND Totals.Job = JCJM.Job
JOIN JCJP WITH (NOLOCK)
    ON Totals.JCCo = JCJP.JCCo
    AND Totals.Job = JCJP.Job
    AND Totals.PhaseGroup = JCJP.PhaseGroup
    AND Totals.Phase = JCJP.Phase
JOIN JCCT WITH (NOLOCK)
    ON Totals.PhaseGroup = JCCT.PhaseGroup
    AND Totals.CostType = JCCT.CostType
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JobStatus = 1
    AND Totals.RemainCmtdCost > 0
    AND Totals.ActualCost + Totals.RemainCmtdCost > Totals.ProjCost
ORDER BY Shortfall DESC, Totals.Job, Totals.Phase, Totals.CostType
