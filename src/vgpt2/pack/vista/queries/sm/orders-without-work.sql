/*
title: Open work orders on which nothing was done yet
grain: one work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which open calls has nobody worked on?
  - Open work orders without any work completed
  - untouched calls
  - Open service work orders that have no entry of work, with request date and lead technician.
  - calls just sittin there
  - unfinished tickets with no time or material entered so far
  - A hospital administrator complained to the owner, and so I'm looking for each request that hasn't had a minute of labor or a part, with its day and lead mechanic.
  - not started, service tickets
  - oldest request on top, ticket and what it's about, the location, the day and the lead, where nobody entered any work
  - open WOs, no work compltd lns
  - For which repair requests has nobody lifted a finger so far?
*/
SELECT SMWorkOrder.WorkOrder, SMWorkOrder.Description, SMWorkOrder.ServiceSite, SMWorkOrder.RequestedDate,
    SMWorkOrder.LeadTechnician
FROM SMWorkOrder WITH (NOLOCK)
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 0
    AND NOT EXISTS (
        SELECT 1
        FROM SMWorkCompleted WITH (NOLOCK)
        WHERE SMWorkCompleted.SMCo = SMWorkOrder.SMCo
            AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
    )
ORDER BY SMWorkOrder.RequestedDate, SMWorkOrder.WorkOrder
