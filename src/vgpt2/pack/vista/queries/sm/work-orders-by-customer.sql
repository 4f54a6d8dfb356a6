/*
title: Service work orders requested by customer between two dates
grain: one customer
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many service calls did each customer have?
  - Work order count by customer
  - calls per client
  - Number of work orders and open work orders by customer between two request dates.
  - who calls us the most
  - how many requests each client made in 2024, and how many aren't finished
  - For the holiday gift list, and for the renewal talk with our biggest clients, the owner asks who called most between January and December, by name, with tickets not done.
  - frequent fliers, tickets per account
  - busiest on top, client number and name, how many tickets and how many of these are unfinished
  - WO cnt by cust YTD, tot + open
  - Which customers had us come most frequently this year?
*/
SELECT SMWorkOrder.Customer, ARCM.Name, COUNT(*) AS WorkOrders,
    SUM(CASE WHEN SMWorkOrder.WOStatus = 0 THEN 1 ELSE 0 END) AS OpenWorkOrders
FROM SMWorkOrder WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkOrder.Customer, ARCM.Name
ORDER BY WorkOrders DESC, SMWorkOrder.Customer
