/*
title: Actual cost of a job by cost type
grain: one cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How much labor, material and subcontract cost is on this job?
  - Job cost by cost type
  - cost type breakdown
  - Actual and estimated cost of a job totalled by cost type.
  - labor vs material on my job
*/
SELECT JCCT.CostType, JCCT.Description, SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.ActualCost) AS ActualCost
FROM JCCP WITH (NOLOCK)
JOIN JCCT WITH (NOLOCK)
    ON JCCP.PhaseGroup = JCCT.PhaseGroup
    AND JCCP.CostType = JCCT.CostType
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
GROUP BY JCCT.CostType, JCCT.Description
ORDER BY JCCT.CostType
