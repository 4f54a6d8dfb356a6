/*
title: Cost of an approved change order by phase and cost type
grain: one phase and cost type
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  ACO: {type: bACO, example: '1'}
asks:
  - Where did the budget of this approved change order go, phase by phase?
  - ACO cost breakdown with phase and cost type names
  - Phase, phase description, cost type description, estimated hours, units and cost, amount to purchase and interface date for one approved change order.
  - aco budget by phase
  - what cost codes did co 1 hit on 1001-
  - Hours and dollars per code behind a signed extra
  - Did labor get anything from change 1, or was it all subs and material?
  - Break signed change 1 on job 22-4410 into hours, quantities and dollars by code
  - The super disputes his labor budget and says change 7 gave him nothing, so show where its estimated hours and money were spread, and when it went to job cost.
  - ACO 3 spread by cost code
  - Spread of approval 5 over codes with the code's name, sort of cost, hours, quantities, dollars and the part to be bought out
  - brkdown of aco 2, labor hrs + matl + subs by ph code
  - The client agreed to an addition; what did we figure it costs us for labor, materials and so on, item of work by item of work?
*/
SELECT PMOL.Phase, JCJP.Description AS PhaseDescription, JCCT.Description AS CostType, SUM(PMOL.EstHours) AS Hours,
    SUM(PMOL.EstUnits) AS Units, SUM(PMOL.EstCost) AS Cost, SUM(PMOL.PurchaseAmt) AS ToPurchase,
    MAX(PMOL.InterfacedDate) AS LastInterfaced
FROM PMOL WITH (NOLOCK)
LEFT JOIN JCJP WITH (NOLOCK)
    ON PMOL.PMCo = JCJP.JCCo
    AND PMOL.Project = JCJP.Job
    AND PMOL.PhaseGroup = JCJP.PhaseGroup
    AND PMOL.Phase = JCJP.Phase
LEFT JOIN JCCT WITH (NOLOCK)
    ON PMOL.PhaseGroup = JCCT.PhaseGroup
    AND PMOL.CostType = JCCT.CostType
WHERE PMOL.PMCo = @PMCo
    AND PMOL.Project = @Project
    AND PMOL.ACO = @ACO
GROUP BY PMOL.Phase, JCJP.Description, JCCT.Description
ORDER BY PMOL.Phase, JCCT.Description
