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
