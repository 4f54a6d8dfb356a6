/*
title: Planned service visits at customers with overdue receivables, with the agreement if there is one
grain: one trip
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-07-31}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which visits are on the board for customers who have not paid us?
  - Open trips of July with customer, overdue receivables, oldest due date, agreement of the scope and technician
  - past due dispatch hold
  - do NOT send anybody to Gem State Cold Storage, they owe us 28k, who else is like that
  - "Credit check before dispatch: next month's appointments at accounts in arrears, credit status included."
  - People we still serve although they let our bills lie.
  - Trip date, tech, order, customer name, overdue dollars, oldest invoice due, contract number if covered.
  - July appointments at clients whose bills are past due as of June 30
  - Credit wants a say before July's calendar is fixed, so name each open visit where the client is behind, how much, since when, his credit standing, and any contract.
  - rolling trucks to deadbeats
  - largest arrears on top, planned day, mechanic, ticket, client's name and credit standing, what's late, the oldest due day and the contract number if any
  - open trips july, cust PD AR > 0
  - Are we about to visit customers who haven't paid earlier bills in time?
*/
WITH Overdue AS (
    SELECT SMCO.SMCo, ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS OverdueAmount,
        MIN(ARTH.DueDate) AS OldestDue
    FROM SMCO WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON SMCO.ARCo = ARTH.ARCo
    WHERE SMCO.SMCo = @SMCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue > 0
        AND ARTH.DueDate < @AsOf
    GROUP BY SMCO.SMCo, ARTH.CustGroup, ARTH.Customer
)
SELECT SMTrip.ScheduledDate, SMTrip.Technician, SMTrip.WorkOrder, SMTrip.Trip, SMWorkOrder.Customer,
    ARCM.Name AS CustomerName, ARCM.Status AS CreditStatus, Overdue.OverdueAmount, Overdue.OldestDue,
    MAX(SMWorkOrderScope.Agreement) AS Agreement
FROM SMTrip WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMTrip.SMCo = SMWorkOrder.SMCo
    AND SMTrip.WorkOrder = SMWorkOrder.WorkOrder
JOIN Overdue
    ON SMWorkOrder.SMCo = Overdue.SMCo
    AND SMWorkOrder.CustGroup = Overdue.CustGroup
    AND SMWorkOrder.Customer = Overdue.Customer
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMWorkOrderScope WITH (NOLOCK)
    ON SMTrip.SMCo = SMWorkOrderScope.SMCo
    AND SMTrip.WorkOrder = SMWorkOrderScope.WorkOrder
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.Status = 0
    AND SMTrip.ScheduledDate BETWEEN @BeginDate AND @EndDate
GROUP BY SMTrip.ScheduledDate, SMTrip.Technician, SMTrip.WorkOrder, SMTrip.Trip, SMWorkOrder.Customer, ARCM.Name,
    ARCM.Status, Overdue.OverdueAmount, Overdue.OldestDue
ORDER BY Overdue.OverdueAmount DESC, SMTrip.ScheduledDate, SMTrip.WorkOrder, SMTrip.Trip
