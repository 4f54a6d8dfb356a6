/*
title: Receipts not invoiced, by age up to 30, 31 to 60 and over 60 days
grain: one purchase order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old are our uninvoiced receipts?
  - Uninvoiced receipts by age of receipt
  - rni aging
  - Receipts not flagged as invoiced by order with cost received in the last 30, 31-60 and over 60 days.
  - old deliveries nobody billed us for
  - Break delivered but unbilled cost into one-month, two-month and older buckets per purchase.
  - 'The bank''s field examiner wants to see how stale our accrued purchases are at June 30: under a month, the second month, and beyond sixty days, for each supplier commitment.'
  - RNI buckets, 30/60/60+
  - each order and its vendor, three columns of money for how long ago the unbilled goods came
  - rcvd not invcd aged as of 6/30, need the 60+ stuf per po
  - How long have we been sitting on things that were delivered and for which the seller has never sent a bill?
*/
SELECT PORD.PO, POHD.Vendor,
    SUM(CASE WHEN DATEDIFF(day, PORD.RecvdDate, @AsOf) <= 30 THEN PORD.RecvdCost ELSE 0 END) AS Days0To30,
    SUM(CASE WHEN DATEDIFF(day, PORD.RecvdDate, @AsOf) BETWEEN 31 AND 60 THEN PORD.RecvdCost ELSE 0 END) AS Days31To60,
    SUM(CASE WHEN DATEDIFF(day, PORD.RecvdDate, @AsOf) > 60 THEN PORD.RecvdCost ELSE 0 END) AS Over60
FROM PORD WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON PORD.POCo = POHD.POCo
    AND PORD.PO = POHD.PO
WHERE PORD.POCo = @POCo
    AND PORD.InvdFlag = 'N'
    AND PORD.RecvdDate <= @AsOf
GROUP BY PORD.PO, POHD.Vendor
ORDER BY PORD.PO
