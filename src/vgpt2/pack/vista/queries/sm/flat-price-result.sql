/*
title: Flat price scopes with their cost and result
grain: one scope
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Did we make money on the jobs we quoted at a fixed price?
  - Flat price scopes of orders requested in a period with customer, price, actual cost and margin
  - flat rate margin
  - quoted calls that went upside down
  - Fixed-fee work since January - what we agreed to charge, what it took, what is left.
  - Lump-sum service work, worst result first, with the customer's name.
  - outcome of lump-sum service tasks ordered in 2024, agreed fee less spending
  - We quote a lot of fixed-fee replacements, and the owner suspects we give them away, so show every such task, the customer, whether it's finished, the fee, expenses, and result.
  - fixed-fee tasks, upside down ones
  - biggest loss on top, order and task with its wording, the customer by name, finished or not, fee, what was spent and what stays
  - FP scopes margn YTD, WO reqd jan-dec
  - Some repairs we do for a sum agreed beforehand. Did that sum cover what we spent?
*/
WITH Worked AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.Scope,
        SUM(SMWorkCompleted.ActualCost) AS ActualCost
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.Scope
)
SELECT SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope, SMWorkOrderScope.Description, ARCM.Name,
    SMWorkOrderScope.IsComplete, SMWorkOrderScope.Price, COALESCE(Worked.ActualCost, 0) AS ActualCost,
    SMWorkOrderScope.Price - COALESCE(Worked.ActualCost, 0) AS Margin
FROM SMWorkOrderScope WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMWorkOrder.SMCo
    AND SMWorkOrderScope.WorkOrder = SMWorkOrder.WorkOrder
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrderScope.CustGroup = ARCM.CustGroup
    AND SMWorkOrderScope.BillToARCustomer = ARCM.Customer
LEFT JOIN Worked
    ON SMWorkOrderScope.SMCo = Worked.SMCo
    AND SMWorkOrderScope.WorkOrder = Worked.WorkOrder
    AND SMWorkOrderScope.Scope = Worked.Scope
WHERE SMWorkOrderScope.SMCo = @SMCo
    AND SMWorkOrderScope.PriceMethod = 'F'
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
    AND SMWorkOrder.WOStatus <> 2
ORDER BY Margin, SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope
