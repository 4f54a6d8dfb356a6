/*
title: Service calls taken by each user
grain: one user
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many calls did each dispatcher enter in June?
  - Work orders entered between two dates by user with full name, number still open, cancelled, first and last entry
  - calls per dispatcher
  - is Becky really taking twice the calls Dana does
  - "Staffing question for the front desk: the workload of everyone who opens tickets, June 2024."
  - Who picks up the phone?
  - User, name, count, open, cancelled; I count 100 a month as a full-time person.
  - tickets opened by every front desk colleague during June
  - HR must decide whether to fill Dana's position, so count what each person entered in June, how many remain open or were called off, and their first and last entry.
  - who keys the most tickets
  - busiest on top, login with full name, tickets opened, ones still open, ones called off, time of the earliest and the newest
  - WOs keyd per usr 06/24, open/cxld
  - Who in the office writes down customers' repair requests, and how many did each of them do last month?
*/
SELECT SMWorkOrder.EnteredBy, DDUP.FullName, COUNT(*) AS WorkOrders,
    SUM(CASE WHEN SMWorkOrder.WOStatus = 0 THEN 1 ELSE 0 END) AS StillOpen,
    SUM(CASE WHEN SMWorkOrder.WOStatus = 2 THEN 1 ELSE 0 END) AS Cancelled,
    MIN(SMWorkOrder.EnteredDateTime) AS FirstEntry, MAX(SMWorkOrder.EnteredDateTime) AS LastEntry
FROM SMWorkOrder WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON SMWorkOrder.EnteredBy = DDUP.VPUserName
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkOrder.EnteredBy, DDUP.FullName
ORDER BY WorkOrders DESC, SMWorkOrder.EnteredBy
