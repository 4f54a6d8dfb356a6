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
  - Dollars per yard or foot on 1042-, real against planned, for each code
  - Estimating wants feedback from 22-4410 before bidding phase two, so give for each code and category the installed quantity, spending, real rate and budgeted rate
  - $/CY we hit vs bid, 1042-
  - Code and category of 22-4410 with anything installed, quantity, spent, dollars apiece achieved against dollars apiece allowed
  - job 1017- $/unit act v est by phs/CT
  - For every kind of work on this building, what did one unit come to, and what had we thought it would?
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
