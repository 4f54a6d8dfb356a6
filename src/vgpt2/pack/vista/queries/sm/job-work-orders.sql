/*
title: Cost of service work orders for jobs
grain: one job and work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did service charge to our jobs?
  - Service work order cost by job
  - job work orders
  - Actual cost of work completed on work orders that belong to jobs between two dates.
  - how much did service hit my job for
*/
SELECT SMWorkOrder.JCCo, SMWorkOrder.Job, JCJM.Description AS JobName, SMWorkOrder.WorkOrder, SMWorkOrder.Description,
    SUM(SMWorkCompleted.ActualCost) AS ActualCost
FROM SMWorkOrder WITH (NOLOCK)
JOIN SMWorkCompleted WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMWorkCompleted.SMCo
    AND SMWorkOrder.WorkOrder = SMWorkCompleted.WorkOrder
JOIN JCJM WITH (NOLOCK)
    ON SMWorkOrder.JCCo = JCJM.JCCo
    AND SMWorkOrder.Job = JCJM.Job
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkOrder.JCCo, SMWorkOrder.Job, JCJM.Description, SMWorkOrder.WorkOrder, SMWorkOrder.Description
ORDER BY SMWorkOrder.JCCo, SMWorkOrder.Job, SMWorkOrder.WorkOrder
