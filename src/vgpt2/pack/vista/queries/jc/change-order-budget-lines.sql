/*
title: Budget lines of an approved change order with phase, cost type and contract item
grain: one phase and cost type of a change order item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  ACO: {type: bACO, example: "1"}
asks:
  - What budget did change order 1 on job 1001- bring, code by code?
  - "Cost lines of an approved change: item, pay item it bills under, phase name, cost type, hours, units and dollars"
  - For one ACO list each item with its estimate lines and the schedule of values line it belongs to
  - aco 1 budget detail
  - which cost codes did that CO put money in
  - I lost the change order worksheet; show where its labour and material dollars were added
  - Break an extra down into the codes the foreman can charge
  - Estimate that ACO 1 added to job 1001-, per phase and cost type
  - The foreman wants to know where to code the new storm drain; for change 4 on 22-4410 show each item, phases, hours, units, dollars and schedule line
  - ACO 1 est breakdown
  - Each item with its schedule line, then phases by name, sort of expense, when added, quantities and planned dollars
  - aco 7 on 2031- bdgt by phse/ct
  - This one addition to the project, what tasks and planned costs did it bring?
*/
SELECT JCOD.ACOItem, JCOI.Description, JCOI.Item, JCCI.Description AS ContractItem, JCOD.Phase,
    JCJP.Description AS PhaseDescription, JCCT.Abbreviation, JCOD.MonthAdded, JCOD.EstHours, JCOD.EstUnits, JCOD.UM,
    JCOD.EstCost
FROM JCOD WITH (NOLOCK)
JOIN JCOI WITH (NOLOCK)
    ON JCOD.JCCo = JCOI.JCCo
    AND JCOD.Job = JCOI.Job
    AND JCOD.ACO = JCOI.ACO
    AND JCOD.ACOItem = JCOI.ACOItem
JOIN JCJP WITH (NOLOCK)
    ON JCOD.JCCo = JCJP.JCCo
    AND JCOD.Job = JCJP.Job
    AND JCOD.PhaseGroup = JCJP.PhaseGroup
    AND JCOD.Phase = JCJP.Phase
JOIN JCCT WITH (NOLOCK)
    ON JCOD.PhaseGroup = JCCT.PhaseGroup
    AND JCOD.CostType = JCCT.CostType
LEFT JOIN JCCI WITH (NOLOCK)
    ON JCOI.JCCo = JCCI.JCCo
    AND JCOI.Contract = JCCI.Contract
    AND JCOI.Item = JCCI.Item
WHERE JCOD.JCCo = @JCCo
    AND JCOD.Job = @Job
    AND JCOD.ACO = @ACO
ORDER BY JCOD.ACOItem, JCOD.Phase, JCOD.CostType
