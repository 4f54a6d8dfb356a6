/*
title: Share of closed service work orders requested between two dates that took a single trip, by service center
grain: one service center
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What part of our calls do we fix on the first visit, branch by branch?
  - Service center, closed orders, orders with one trip, orders with more, share with one trip and average trips per order
  - first time fix rate
  - how offen do we have to drive out twice, Tacoma vs Olympia an the othr shops
  - Tacoma says 80 percent get done in one go - true for January to June 2024?
  - At the trade association they showed a benchmark of seventy five percent of calls done with one drive and everyone nodded as if they knew their own number, which I for one do not, so work it out for each of our service centers from the orders that are closed and came in during the first half of the year.
  - How many problems go away at the first knock on the door?
  - percentage of finished tickets done in one visit, January to June, branch by branch
  - Our largest client benchmarks first-time fixes at 75 percent, and the owner must answer, so for tickets closed from first half requests give each branch's share and the mean visits.
  - no second visit, hit rate per shop
  - weakest on top, the branch by name, finished tickets, those with one visit, those with more, the percentage and the mean
  - FTF % by svc ctr H1, avg trips/WO
  - How many of the repairs needed only one drive, in each of our shops?
*/
WITH Trips AS (
    SELECT SMTrip.SMCo, SMTrip.WorkOrder, COUNT(*) AS Trips
    FROM SMTrip WITH (NOLOCK)
    WHERE SMTrip.SMCo = @SMCo
    GROUP BY SMTrip.SMCo, SMTrip.WorkOrder
)
SELECT SMWorkOrder.ServiceCenter, SMServiceCenter.Description, COUNT(*) AS ClosedOrders,
    SUM(CASE WHEN Trips.Trips = 1 THEN 1 ELSE 0 END) AS SingleTripOrders,
    SUM(CASE WHEN Trips.Trips > 1 THEN 1 ELSE 0 END) AS RepeatTripOrders,
    100.0 * SUM(CASE WHEN Trips.Trips = 1 THEN 1 ELSE 0 END) / COUNT(*) AS SingleTripPercent,
    1.0 * SUM(Trips.Trips) / COUNT(*) AS AverageTrips
FROM SMWorkOrder WITH (NOLOCK)
JOIN Trips
    ON SMWorkOrder.SMCo = Trips.SMCo
    AND SMWorkOrder.WorkOrder = Trips.WorkOrder
LEFT JOIN SMServiceCenter WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceCenter.SMCo
    AND SMWorkOrder.ServiceCenter = SMServiceCenter.ServiceCenter
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 1
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkOrder.ServiceCenter, SMServiceCenter.Description
ORDER BY SingleTripPercent, SMWorkOrder.ServiceCenter
