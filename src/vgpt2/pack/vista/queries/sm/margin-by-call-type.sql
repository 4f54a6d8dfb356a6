/*
title: Cost, billable price and margin percent of service work between two dates by call type
grain: one call type
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Do emergency calls make more money than maintenance visits?
  - Service cost, price and margin by kind of call for a range of dates
  - margin by call type
  - what kinda calls pay best, emergncy or pm
  - We are about to price the renewals of the big maintenance accounts, and the claim in the room is that the emergencies subsidise everything, so compare the kinds of call by cost, by charge and by percent left for work done in the last six months
  - Result per reason for being called out
  - Call type, orders, cost, price, percent - January through June 2024; warranty calls surely lose
  - profitability of emergencies, maintenance and warranty visits in 2024
  - Before renewals are priced, the owner wants to know if emergencies carry the planned visits, so for each sort of visit give orders, expense, chargeable price, and percent left.
  - emergencies vs PMs, what's left
  - best percentage on top, the sort of visit in words, how many tickets, what they cost, what can be charged, and the percentage
  - SM GM% by call typ YTD
  - Customers call us for different reasons. Which reason brings in the most compared with what we spend?
*/
SELECT SMWorkOrderScope.CallType, SMCallType.Description,
    COUNT(DISTINCT SMWorkCompleted.WorkOrder) AS WorkOrders, SUM(SMWorkCompleted.ActualCost) AS Cost,
    SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS Price,
    100.0 * (SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' THEN SMWorkCompleted.PriceTotal ELSE 0 END)
        - SUM(SMWorkCompleted.ActualCost))
        / NULLIF(SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' THEN SMWorkCompleted.PriceTotal ELSE 0 END), 0)
        AS MarginPct
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMWorkOrderScope WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrderScope.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrderScope.WorkOrder
    AND SMWorkCompleted.Scope = SMWorkOrderScope.Scope
LEFT JOIN SMCallType WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMCallType.SMCo
    AND SMWorkOrderScope.CallType = SMCallType.CallType
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkOrderScope.CallType, SMCallType.Description
ORDER BY MarginPct DESC, SMWorkOrderScope.CallType
