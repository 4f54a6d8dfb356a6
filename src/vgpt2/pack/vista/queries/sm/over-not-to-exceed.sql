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
  - tasks where chargeable work has passed the ceiling the client set
  - Hilltop won't pay above the cap they gave us, so before invoices go out compare each ticket's task having a cap with the price of work and list the overruns.
  - where we busted the cap
  - by ticket and task with its wording, the ceiling that was agreed and what the work comes to, only those past it
  - scopes w/ price > NTE
  - Some customers say a repair may cost only so much. On which ones did we go beyond that?
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
