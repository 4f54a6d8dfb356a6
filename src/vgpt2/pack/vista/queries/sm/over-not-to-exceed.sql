/*
title: Scopes whose price is above the agreed limit
grain: one scope
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which work orders went over the customer's limit?
  - Scopes with billable amount above not to exceed
  - over nte
  - Work order scopes with a not to exceed amount that is lower than the price of work completed.
  - where'd we blow past the nte
*/
SELECT SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope, SMWorkOrderScope.Description, SMWorkOrderScope.NotToExceed,
    SUM(SMWorkCompleted.PriceTotal) AS PriceTotal
FROM SMWorkOrderScope WITH (NOLOCK)
JOIN SMWorkCompleted WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMWorkCompleted.SMCo
    AND SMWorkOrderScope.WorkOrder = SMWorkCompleted.WorkOrder
    AND SMWorkOrderScope.Scope = SMWorkCompleted.Scope
WHERE SMWorkOrderScope.SMCo = @SMCo
    AND SMWorkOrderScope.NotToExceed > 0
GROUP BY SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope, SMWorkOrderScope.Description,
    SMWorkOrderScope.NotToExceed
HAVING SUM(SMWorkCompleted.PriceTotal) > SMWorkOrderScope.NotToExceed
ORDER BY SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope
