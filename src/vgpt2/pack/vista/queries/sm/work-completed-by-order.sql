/*
title: Cost and price of work completed by work order
grain: one work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which service work orders made money?
  - Cost and billable amount by work order
  - service margin
  - Price total of work completed by work order between two dates.
  - how did the service calls do
*/
SELECT SMWorkCompleted.WorkOrder, SMWorkOrder.Description, COUNT(*) AS Entries,
    SUM(SMWorkCompleted.PriceTotal) AS PriceTotal,
    SUM(SMWorkCompleted.ActualCost) AS ActualCost
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkCompleted.WorkOrder, SMWorkOrder.Description
ORDER BY SMWorkCompleted.WorkOrder
