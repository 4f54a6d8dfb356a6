/*
title: Own equipment cost on service work orders between two dates against the usage revenue that equipment posted for the same orders, where they differ
grain: one work order and piece of equipment
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Does the equipment that service charged to its orders agree with what the equipment side earned from them?
  - Work order, customer, machine, cost in service, revenue in equipment and difference for a period, only rows that differ
  - service vs equipment tie-out
  - lift 3340 shows 900 on the ticket, equipmnt only got 600, wheres the rest
  - Work order 20190 and lift L-3340 for the first half of 2024 do not agree between the two modules.
  - When I settle with the service manager every quarter he shows me what my bucket trucks and lifts cost him on his orders and I show him what I was credited for, and the two are never the same, so take both, order by order and machine by machine, January through June, and leave out whatever agrees.
  - What one side says it paid for our iron and what the other says it got.
  - machines on service tickets where our expense and the fleet's credit don't match
  - Service and fleet managers quarrel every quarter about lift charges, so for January through June compare both sides per ticket and per machine, and show the controller just the mismatches.
  - lift charges, service vs fleet
  - by ticket with the customer's name, the machine's number and name, what service was hit with, what the fleet was credited, and the gap
  - SM eq cost <> EM rev by WO/unit, H1
  - Our repair people use trucks from our own fleet. Do both departments agree on how much that was worth?
*/
WITH Sides AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.EMCo, SMWorkCompleted.Equipment,
        SMWorkCompleted.ActualCost AS ServiceCost, CAST(0 AS numeric(12,2)) AS UsageRevenue
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Type = 1
        AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT EMRD.SMCo, EMRD.SMWorkOrder, EMRD.EMCo, EMRD.Equipment, 0, EMRD.Dollars
    FROM EMRD WITH (NOLOCK)
    WHERE EMRD.SMCo = @SMCo
        AND EMRD.SMWorkOrder IS NOT NULL
        AND EMRD.ActualDate BETWEEN @BeginDate AND @EndDate
)
SELECT Sides.WorkOrder, SMWorkOrder.Customer, ARCM.Name AS CustomerName, Sides.EMCo, Sides.Equipment,
    EMEM.Description AS EquipmentName, SUM(Sides.ServiceCost) AS ServiceCost, SUM(Sides.UsageRevenue) AS UsageRevenue,
    SUM(Sides.ServiceCost) - SUM(Sides.UsageRevenue) AS Difference
FROM Sides
JOIN SMWorkOrder WITH (NOLOCK)
    ON Sides.SMCo = SMWorkOrder.SMCo
    AND Sides.WorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN EMEM WITH (NOLOCK)
    ON Sides.EMCo = EMEM.EMCo
    AND Sides.Equipment = EMEM.Equipment
GROUP BY Sides.WorkOrder, SMWorkOrder.Customer, ARCM.Name, Sides.EMCo, Sides.Equipment, EMEM.Description
HAVING SUM(Sides.ServiceCost) <> SUM(Sides.UsageRevenue)
ORDER BY Sides.WorkOrder, Sides.Equipment
