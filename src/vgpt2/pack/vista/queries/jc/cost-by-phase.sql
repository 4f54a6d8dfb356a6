/*
title: Estimate, actual and committed cost of a job by phase and cost type
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How is this job doing against budget by phase?
  - Job cost report with estimate, actual and commitments
  - budget vs actual by cost code
  - For one job show current estimate, actual cost to date and open commitments per phase and cost type.
  - where are we bleeding on this job
  - Budget, spent, on order and left for each activity of 1001-
  - The super and I sit down Thursday over 1042-, so by cost code and category put original and present budget, spent, still on order and what remains
  - budget status by code
  - A sheet for 1042- in code order, each code named and split by category, first and revised budget, spent, open orders and balance
  - 1051- jc rpt by phs/ct, orig est, curr est, act, cmtd, remaning
  - Break one project into its parts, like concrete and roofing, and for each tell me what was planned, already spent, promised to suppliers and still available
*/
SELECT JCCP.Phase, JCJP.Description, JCCT.Abbreviation, SUM(JCCP.OrigEstCost) AS OriginalEstimate,
    SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.ActualCost) AS ActualCost,
    SUM(JCCP.RemainCmtdCost) AS OpenCommitted,
    SUM(JCCP.CurrEstCost) - SUM(JCCP.ActualCost) - SUM(JCCP.RemainCmtdCost) AS Remaining
FROM JCCP WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCP.JCCo = JCJP.JCCo
    AND JCCP.Job = JCJP.Job
    AND JCCP.PhaseGroup = JCJP.PhaseGroup
    AND JCCP.Phase = JCJP.Phase
JOIN JCCT WITH (NOLOCK)
    ON JCCP.PhaseGroup = JCCT.PhaseGroup
    AND JCCP.CostType = JCCT.CostType
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
GROUP BY JCCP.Phase, JCJP.Description, JCCP.CostType, JCCT.Abbreviation
ORDER BY JCCP.Phase, JCCP.CostType
