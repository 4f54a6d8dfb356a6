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
  - what our mechanics' tickets for construction projects added up to in 2024
  - The PM of 22-4410 wonders before the owner meeting how much our own service branch spent on his project, ticket by ticket, so total what was worked between January and December.
  - service tickets on jobs, cost each
  - by job with its name, the ticket number and what it was for, and what the work on it cost us
  - SM WOs tied to jobs, act cost YTD
  - Our repair crew helps out on building projects. For every project and every visit slip, what did that cost?
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
