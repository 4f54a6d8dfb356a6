/*
title: Stock issued to a job by phase and location
grain: one phase, location and material
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did my job 1001- take out of the yards, by phase?
  - Issues from inventory to one job by phase name, location name and material with units, cost and amount charged
  - yard issues to job
  - warehouse keeps chargin us for stuff, what all did they send
  - As PM I check the material charges from our own warehouses against the budget of every phase.
  - Goods drawn from stock for a project, cost to us and price the project paid.
  - Materials project 1001- drew from our yards, broken down by phase
  - The owner audits our cost-plus bill for 22-4410 and questions yard material; per phase show the item, the yard it came from, units, our cost and what we charged
  - what the warehouse hit us with
  - Phase name, yard name, item name, units, cost to us and amount charged to the project, January to June
  - inv to job 1001- by phse, cst vs chrg
  - For one building project, which goods came from our own warehouse and for what part of the work?
*/
SELECT INDT.Phase, JCJP.Description AS PhaseName, INDT.Loc, INLM.Description AS LocationName, INDT.Material,
    HQMT.Description AS MaterialName, INDT.StkUM, -SUM(INDT.StkUnits) AS Units, -SUM(INDT.StkTotalCost) AS Cost,
    -SUM(INDT.TotalPrice) AS Charged
FROM INDT WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON INDT.JCCo = JCJP.JCCo
    AND INDT.Job = JCJP.Job
    AND INDT.PhaseGroup = JCJP.PhaseGroup
    AND INDT.Phase = JCJP.Phase
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
WHERE INDT.JCCo = @JCCo
    AND INDT.Job = @Job
    AND INDT.TransType = 'JC Sale'
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INDT.Phase, JCJP.Description, INDT.Loc, INLM.Description, INDT.Material, HQMT.Description, INDT.StkUM
ORDER BY INDT.Phase, INDT.Loc, INDT.Material
