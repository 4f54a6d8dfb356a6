/*
title: Change order items whose cost differs between job cost and project management
grain: one phase cost type of a change order item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which approved change orders carry another cost estimate in accounting than on the project side?
  - Change order budget mismatches by job with the item's contract amount and the responsible manager
  - List job, manager, ACO, item, phase on both sides, both estimates and the difference where it is not zero
  - aco cost out of sync
  - pm says 12k for the co budget but jc shows somethin else
  - After interfacing extras, what did not arrive with the same numbers?
  - Reconcile change budgets of both modules for company 1
  - Signed extras whose estimate in PM isn't what accounting carries
  - The PM says 12,000 for that change and cost reports say otherwise; across company 1 list mismatches with manager, both phases, both estimates, the gap
  - CO est, PM vs JC off
  - Job name, manager's name, change and item, price, phase on each side, estimate on each side, difference
  - aco cst pm <> jc by job w PM name
  - For which added work do the project people and the accountants have different planned costs?
*/
SELECT vrvJC_PM_ChgOrderCostCompare.Job, JCJM.Description, JCMP.Name AS ProjectManager,
    vrvJC_PM_ChgOrderCostCompare.ACO, vrvJC_PM_ChgOrderCostCompare.ACOItem, JCOI.Description AS ItemDescription,
    JCOI.ContractAmt, vrvJC_PM_ChgOrderCostCompare.JCPhase, vrvJC_PM_ChgOrderCostCompare.PMPhase,
    vrvJC_PM_ChgOrderCostCompare.JCPhaseEstCost, vrvJC_PM_ChgOrderCostCompare.PMPhaseEstCost,
    vrvJC_PM_ChgOrderCostCompare.JC_PMDifference
FROM vrvJC_PM_ChgOrderCostCompare WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON vrvJC_PM_ChgOrderCostCompare.JCCo = JCJM.JCCo
    AND vrvJC_PM_ChgOrderCostCompare.Job = JCJM.Job
JOIN JCOI WITH (NOLOCK)
    ON vrvJC_PM_ChgOrderCostCompare.JCCo = JCOI.JCCo
    AND vrvJC_PM_ChgOrderCostCompare.Job = JCOI.Job
    AND vrvJC_PM_ChgOrderCostCompare.ACO = JCOI.ACO
    AND vrvJC_PM_ChgOrderCostCompare.ACOItem = JCOI.ACOItem
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE vrvJC_PM_ChgOrderCostCompare.JCCo = @JCCo
    AND vrvJC_PM_ChgOrderCostCompare.JC_PMDifference <> 0
ORDER BY vrvJC_PM_ChgOrderCostCompare.Job, vrvJC_PM_ChgOrderCostCompare.ACO, vrvJC_PM_ChgOrderCostCompare.ACOItem
