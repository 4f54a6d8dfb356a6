/*
title: Scopes not complete and past their due date
grain: one scope
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which service work is overdue?
  - Incomplete scopes past due
  - overdue service work
  - Work order scopes that are not complete and were due before a date.
  - late service jobs
*/
SELECT SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope, SMWorkOrderScope.Description, SMWorkOrderScope.DueEndDate,
    SMWorkOrder.ServiceSite, SMWorkOrder.LeadTechnician
FROM SMWorkOrderScope WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMWorkOrder.SMCo
    AND SMWorkOrderScope.WorkOrder = SMWorkOrder.WorkOrder
WHERE SMWorkOrderScope.SMCo = @SMCo
    AND SMWorkOrderScope.IsComplete = 'N'
    AND SMWorkOrderScope.DueEndDate < @AsOf
ORDER BY SMWorkOrderScope.DueEndDate, SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope
