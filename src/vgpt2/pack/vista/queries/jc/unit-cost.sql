/*
title: Actual and estimated cost per unit by phase
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What is our unit cost by phase against the estimate?
  - Unit cost report of a job
  - cost per unit
  - Actual and estimated units and cost per unit by phase and cost type.
  - what are we paying per yard
*/
SELECT JCCP.Phase, JCCP.CostType, SUM(JCCP.ActualUnits) AS ActualUnits, SUM(JCCP.ActualCost) AS ActualCost,
    SUM(JCCP.ActualCost) / NULLIF(SUM(JCCP.ActualUnits), 0) AS ActualUnitCost,
    SUM(JCCP.CurrEstCost) / NULLIF(SUM(JCCP.CurrEstUnits), 0) AS EstimatedUnitCost
FROM JCCP WITH (NOLOCK)
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
GROUP BY JCCP.Phase, JCCP.CostType
HAVING SUM(JCCP.ActualUnits) <> 0
ORDER BY JCCP.Phase, JCCP.CostType
