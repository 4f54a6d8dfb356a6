/*
title: Open work orders by service center and age, up to 7, 8 to 30 and over 30 days
grain: one service center
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old is our service backlog?
  - Open service work orders aged by service center
  - call aging
  - Open work orders up to 7, 8 to 30 and over 30 days since the request by service center.
  - how far behind is service
  - for every service branch, how many unfinished tickets are a week, a month or more old
  - The owner gets a monthly backlog page, and for June 30 it ought to show by branch how many requests are under a week, under a month, and past thirty days.
  - ticket backlog in buckets
  - biggest pile on top, the branch by name, how many unfinished tickets, then the three groups by days since the request
  - open WO aging 7/30/30+ by svc ctr at EOM
  - How many repair requests are still not done in each of our shops, and since how long?
*/
SELECT SMWorkOrder.ServiceCenter, SMServiceCenter.Description, COUNT(*) AS OpenOrders,
    SUM(CASE WHEN DATEDIFF(day, SMWorkOrder.RequestedDate, @AsOf) <= 7 THEN 1 ELSE 0 END) AS UpTo7Days,
    SUM(CASE WHEN DATEDIFF(day, SMWorkOrder.RequestedDate, @AsOf) BETWEEN 8 AND 30 THEN 1 ELSE 0 END) AS Days8To30,
    SUM(CASE WHEN DATEDIFF(day, SMWorkOrder.RequestedDate, @AsOf) > 30 THEN 1 ELSE 0 END) AS Over30Days
FROM SMWorkOrder WITH (NOLOCK)
JOIN SMServiceCenter WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceCenter.SMCo
    AND SMWorkOrder.ServiceCenter = SMServiceCenter.ServiceCenter
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 0
    AND SMWorkOrder.RequestedDate <= @AsOf
GROUP BY SMWorkOrder.ServiceCenter, SMServiceCenter.Description
ORDER BY OpenOrders DESC, SMWorkOrder.ServiceCenter
