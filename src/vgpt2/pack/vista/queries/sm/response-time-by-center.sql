/*
title: Days from call to first trip and to first work by service center
grain: one service center
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long do customers wait for us, from the call to the first man on site?
  - "Per service center: calls, average days to the first scheduled trip, average days to the first work done, calls not served within two days"
  - response time
  - Twin Falls office swears next day service, whats the real number
  - The hospital contract demands response in 24 hours. Give me our average for 2024 by branch.
  - How quickly do we show up when somebody is freezing?
  - Center name, number of orders, mean days until visit, mean days until labor, how many took more than two days.
  - how fast every branch got out to clients in 2024 after they phoned
  - The hospital's contract carries a penalty for slow arrival, so its lawyer demands figures, per branch the mean days until the first appointment and first labor, and tickets past two days.
  - ring to knock, by shop
  - slowest on top, the branch by name, how many requests, mean days until someone was scheduled, mean days until labor, how many had to wait beyond two days
  - avg days call to 1st trip + 1st labr by svc ctr YTD
  - If somebody asks for help, how many days does he wait, and which of our shops is the worst?
*/
WITH FirstTrip AS (
    SELECT SMTrip.SMCo, SMTrip.WorkOrder, MIN(SMTrip.ScheduledDate) AS TripDate
    FROM SMTrip WITH (NOLOCK)
    WHERE SMTrip.SMCo = @SMCo
    GROUP BY SMTrip.SMCo, SMTrip.WorkOrder
),
FirstWork AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, MIN(SMWorkCompleted.Date) AS WorkDate
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Type = 2
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder
)
SELECT SMWorkOrder.ServiceCenter, SMServiceCenter.Description, COUNT(*) AS Calls,
    AVG(1.0 * DATEDIFF(day, SMWorkOrder.RequestedDate, FirstTrip.TripDate)) AS AverageDaysToTrip,
    AVG(1.0 * DATEDIFF(day, SMWorkOrder.RequestedDate, FirstWork.WorkDate)) AS AverageDaysToWork,
    SUM(CASE WHEN FirstWork.WorkDate IS NULL
        OR DATEDIFF(day, SMWorkOrder.RequestedDate, FirstWork.WorkDate) > 2 THEN 1 ELSE 0 END) AS NotWithinTwoDays
FROM SMWorkOrder WITH (NOLOCK)
JOIN SMServiceCenter WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceCenter.SMCo
    AND SMWorkOrder.ServiceCenter = SMServiceCenter.ServiceCenter
LEFT JOIN FirstTrip
    ON SMWorkOrder.SMCo = FirstTrip.SMCo
    AND SMWorkOrder.WorkOrder = FirstTrip.WorkOrder
LEFT JOIN FirstWork
    ON SMWorkOrder.SMCo = FirstWork.SMCo
    AND SMWorkOrder.WorkOrder = FirstWork.WorkOrder
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
    AND SMWorkOrder.WOStatus <> 2
GROUP BY SMWorkOrder.ServiceCenter, SMServiceCenter.Description
ORDER BY AverageDaysToWork DESC, SMWorkOrder.ServiceCenter
