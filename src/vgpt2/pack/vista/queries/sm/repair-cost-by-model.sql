/*
title: Service cost by class, manufacturer and model of the equipment serviced
grain: one class, manufacturer and model
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which makes and models of customer equipment break down most?
  - Work orders, units serviced, hours and cost by class, brand and model of serviceable item
  - cost by model
  - is it the carriers or the tranes thats killing us on callbacks
  - Before we quote new maintenance plans, rank brands by what it takes us to keep them running.
  - Effort per type of unit in 2024, counting how many different units and orders it was.
  - brands and models of client units, ranked by what they cost us to fix in 2024
  - A manufacturer's rep disputes that his chillers fail, so total by class, brand and model how many units we touched, number of tickets, labor time, and spending.
  - which brand eats us up
  - dearest on top, class in words, brand, model, how many different units, tickets, time and expense
  - svc cost by mfr/model YTD, units + hrs
  - Machines from which maker keep our repair people busiest?
*/
SELECT SMServiceItems.Class, SMClass.Description, SMServiceItems.Manufacturer, SMServiceItems.Model,
    COUNT(DISTINCT SMServiceItems.SMServiceItemID) AS Units,
    COUNT(DISTINCT SMWorkCompleted.WorkOrder) AS WorkOrders,
    SUM(CASE WHEN SMWorkCompleted.Type = 2 THEN SMWorkCompleted.CostQuantity ELSE 0 END) AS LaborHours,
    SUM(SMWorkCompleted.ActualCost) AS ActualCost
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMServiceItems WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMServiceItems.SMCo
    AND SMWorkCompleted.ServiceSite = SMServiceItems.ServiceSite
    AND SMWorkCompleted.ServiceItem = SMServiceItems.ServiceItem
LEFT JOIN SMClass WITH (NOLOCK)
    ON SMServiceItems.SMCo = SMClass.SMCo
    AND SMServiceItems.Class = SMClass.Class
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMServiceItems.Class, SMClass.Description, SMServiceItems.Manufacturer, SMServiceItems.Model
ORDER BY ActualCost DESC, SMServiceItems.Class, SMServiceItems.Manufacturer, SMServiceItems.Model
