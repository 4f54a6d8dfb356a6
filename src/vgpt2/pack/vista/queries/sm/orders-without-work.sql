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
