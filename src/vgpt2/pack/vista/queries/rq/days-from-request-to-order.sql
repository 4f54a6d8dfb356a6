/*
title: Average days from requisition to purchase order by requestor
grain: one requestor
level: advanced
parameters:
  RQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long does it take purchasing to turn a field request into an order, by who asked?
  - Request to order lead time per requestor with late orders
  - Are Miguel's requests handled slower than the others this year?
  - req lead time
  - how slow is purchasing anyhow
  - Person who asked, lines ordered, average days, longest days, lines ordered after the day they were needed.
  - typical wait between a site's ask and the PO going out, per person asking
  - Superintendents accuse purchasing of dragging its feet, so before the 2024 review give me the mean and the worst turnaround for each of them, plus how many were bought past the need date.
  - buyer turnaround by who asked
  - per foreman, how many of his items got bought, the average gap in days, the worst gap and the count that went out after he needed them, slowest first
  - avg days req to PO by requstor YTD, + late ones
  - If somebody in the field fills out a form to have something bought, how long until it is really ordered? Break it down by the person.
*/
SELECT RQRH.Requestor, COUNT(*) AS LinesOrdered, AVG(DATEDIFF(DAY, RQRH.RecDate, POHD.OrderDate) * 1.0) AS AverageDays,
    MAX(DATEDIFF(DAY, RQRH.RecDate, POHD.OrderDate)) AS LongestDays,
    SUM(CASE WHEN POHD.OrderDate > RQRL.ReqDate THEN 1 ELSE 0 END) AS OrderedTooLate
FROM RQRH WITH (NOLOCK)
JOIN RQRL WITH (NOLOCK)
    ON RQRH.RQCo = RQRL.RQCo
    AND RQRH.RQID = RQRL.RQID
JOIN POHD WITH (NOLOCK)
    ON RQRL.RQCo = POHD.POCo
    AND RQRL.PO = POHD.PO
WHERE RQRH.RQCo = @RQCo
    AND RQRH.RecDate BETWEEN @BeginDate AND @EndDate
GROUP BY RQRH.Requestor
ORDER BY AverageDays DESC, RQRH.Requestor
