/*
title: Phase cost types not bought out with estimate and commitment
grain: one job, phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which cost codes are not bought out yet?
  - Buyout status of a job by phase
  - not bought out
  - Phase cost types of a job that are not marked bought out, with current estimate and committed cost.
  - what do i still have to buy on this job
*/
SELECT JCCH.Phase, JCCH.CostType, SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.TotalCmtdCost) AS Committed,
    SUM(JCCP.CurrEstCost) - SUM(JCCP.TotalCmtdCost) AS NotCommitted
FROM JCCH WITH (NOLOCK)
JOIN JCCP WITH (NOLOCK)
    ON JCCH.JCCo = JCCP.JCCo
    AND JCCH.Job = JCCP.Job
    AND JCCH.PhaseGroup = JCCP.PhaseGroup
    AND JCCH.Phase = JCCP.Phase
    AND JCCH.CostType = JCCP.CostType
WHERE JCCH.JCCo = @JCCo
    AND JCCH.Job = @Job
    AND JCCH.BuyOutYN = 'N'
GROUP BY JCCH.Phase, JCCH.CostType
ORDER BY JCCH.Phase, JCCH.CostType
