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
  - tasks on tickets that should have been finished by June 30 and aren't
  - The school district counts our late tasks against us at the renewal talk, so which were promised before the end of June and remain unfinished, at what location, under which mechanic?
  - blown deadlines on tickets
  - longest late on top, ticket and task with its wording, promised day, location and the lead mechanic
  - scopes past DueDt not compl at EOM
  - Which repairs did we promise for an earlier day than today and not finish?
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
