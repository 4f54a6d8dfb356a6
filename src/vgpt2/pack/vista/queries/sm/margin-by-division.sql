/*
title: Cost, price and margin of service work by service center and division
grain: one service center and division
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which branch and division of service carries the others?
  - Service profitability by service center and division - orders, cost, billable price, margin
  - margin by division
  - hows the plumbing side doin vs hvac at each shop
  - For the quarterly branch review I want what every division earned on calls after cost.
  - Compare the departments within our branches by result of the work done in 2024.
  - what every service branch and its plumbing, HVAC and other arms earned in 2024
  - The quarterly branch review is on Tuesday and the owner may close a shop, so split service result by branch and its sections, orders, expense, chargeable price, what's left.
  - branch P&L, service sections
  - most profitable on top, the branch by name and its section by name, how many tickets, expense, chargeable sum and what remains
  - SM GM by svc ctr/div, jan-dec
  - Our repair business has several shops with several teams. Which team brings in money, and which doesn't?
*/
SELECT SMWorkOrderScope.ServiceCenter, SMServiceCenter.Description AS ServiceCenterName,
    SMWorkOrderScope.Division, SMDivision.Description AS DivisionName,
    COUNT(DISTINCT SMWorkCompleted.WorkOrder) AS WorkOrders, SUM(SMWorkCompleted.ActualCost) AS ActualCost,
    SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS Price,
    SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' THEN SMWorkCompleted.PriceTotal ELSE 0 END)
        - SUM(SMWorkCompleted.ActualCost) AS Margin
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMWorkOrderScope WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrderScope.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrderScope.WorkOrder
    AND SMWorkCompleted.Scope = SMWorkOrderScope.Scope
JOIN SMServiceCenter WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMServiceCenter.SMCo
    AND SMWorkOrderScope.ServiceCenter = SMServiceCenter.ServiceCenter
LEFT JOIN SMDivision WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMDivision.SMCo
    AND SMWorkOrderScope.ServiceCenter = SMDivision.ServiceCenter
    AND SMWorkOrderScope.Division = SMDivision.Division
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkOrderScope.ServiceCenter, SMServiceCenter.Description, SMWorkOrderScope.Division,
    SMDivision.Description
ORDER BY Margin DESC, SMWorkOrderScope.ServiceCenter, SMWorkOrderScope.Division
