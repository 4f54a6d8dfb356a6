/*
title: Cost to complete of a job by phase
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - How much is left to spend on this job?
  - Cost to complete by phase
  - ctc
  - Projected cost less actual cost less open commitments per phase and cost type of a job through a month.
  - whats left to go on each code
*/
SELECT JCCP.Phase, JCCP.CostType, SUM(JCCP.ProjCost) AS ProjectedCost, SUM(JCCP.ActualCost) AS ActualCost,
    SUM(JCCP.RemainCmtdCost) AS OpenCommitted,
    SUM(JCCP.ProjCost) - SUM(JCCP.ActualCost) AS ToComplete,
        SUM(JCCP.ProjCost) - SUM(JCCP.ActualCost) - SUM(JCCP.RemainCmtdCost) AS Uncommitted
FROM JCCP WITH (NOLOCK)
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
    AND JCCP.Mth <= @ThroughMth
GROUP BY JCCP.Phase, JCCP.CostType
ORDER BY JCCP.Phase, JCCP.CostType
