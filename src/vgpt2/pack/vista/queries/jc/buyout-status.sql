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
  - Cost codes on job 1001- still to be purchased, with estimate and commitments
  - Steel and drywall prices rise July 1, so which phases of 22-4410 haven't been let yet, what's the estimate, what's signed, and the rest
  - left to buy, 1001-
  - By phase and cost type, estimate, signed so far, and not yet signed
  - phse/ct not bot out on 2031-, est vs cmtd
  - For which parts of this project must we still hire somebody or order goods, and what's planned for it?
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
