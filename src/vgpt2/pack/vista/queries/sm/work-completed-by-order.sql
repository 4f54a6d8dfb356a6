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
  - expense and selling price of each service ticket worked in 2024
  - Ahead of the owner's budget day I must go through all tickets with entries from January to December, what each was for, how many entries, and what was earned.
  - ticket P&L, all of 2024
  - in ticket order, what it was about, number of entries, what the client is asked, what we spent
  - SM WO price vs cost, jan-dec
  - For each repair visit, what did it cost us and how much could we charge?
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
