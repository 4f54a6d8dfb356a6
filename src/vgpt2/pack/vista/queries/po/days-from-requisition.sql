/*
title: Days from requisition to order by requestor
grain: one requestor
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long does purchasing take to turn a field request into an order, per person asking?
  - Average days between requisition and purchase order date by requestor
  - req to po days
  - Requestor, number of requisition lines ordered, average and longest days from the date of the request to the order date, total cost, orders placed between two dates.
  - field says buyin is slow, are they right
  - Turnaround of the buyers, January through June
  - Who waits longest after asking for material?
  - Mean wait between a field request and its PO in 2024, per person asking
  - Supers complain at every retreat that buying is slow; for orders placed last year show by requester how many lines, mean days, worst, and dollars.
  - how long reqs sit before a PO
  - Longest average first, each person who asks for material, request lines turned into orders, slowest case, money
  - req date -> po date avg by requestr YTD
  - When someone at a site asks for goods, how many days go by until the office orders them?
*/
SELECT RQRH.Requestor, COUNT(*) AS Lines, AVG(1.0 * DATEDIFF(DAY, RQRH.RecDate, POHD.OrderDate)) AS AverageDays,
    MAX(DATEDIFF(DAY, RQRH.RecDate, POHD.OrderDate)) AS LongestDays, SUM(RQRL.TotalCost) AS Cost
FROM RQRL WITH (NOLOCK)
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
JOIN POHD WITH (NOLOCK)
    ON RQRL.RQCo = POHD.POCo
    AND RQRL.PO = POHD.PO
WHERE RQRL.RQCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
GROUP BY RQRH.Requestor
ORDER BY AverageDays DESC, RQRH.Requestor
