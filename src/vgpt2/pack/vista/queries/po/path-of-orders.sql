/*
title: Purchase orders placed between two dates with order amount, first receipt, first invoice and last payment date, days from order to payment and receipts before the order date
grain: one purchase order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Purchase-to-pay walkthrough for all orders of the year with the date of every step.
  - Order, vendor, ordered by, order date, current cost, first delivery, first bill date, last paid, days order to payment, flag when goods came before the order
  - order to payment dates
  - "For the procurement audit I'd like one line per order with when it was written, when goods first came, when the first bill was dated and when the last payment left, and I'm keen on those where a delivery was earlier than the order, which smells of paperwork done afterwards."
  - PO path order - recept - invoice - payed with dates
  - How long does it take from asking for something till it is settled, and was the sequence right?
  - Order 19904 to Grainger is dated March 3 and the stuff came February 27
  - 'Timeline of each 2024 PO: placed, first arrival, first bill, last payment'
  - 'Procure-to-pay walkthrough for the external auditors: per order since January all dates, value, days until paid, flag where goods preceded the order, supplier''s name and buyer.'
  - PO to check, all dates
  - 'By date placed: supplier''s name, buyer, value, first arrival, first bill, last payment, days, goods-before-order flag'
  - po > rcpt > inv > pd dts by order, flag rcvd b4 po
  - For every purchase, when was it made, when did goods come, when were we charged, and when did we pay?
*/
WITH Cost AS (
    SELECT POIT.POCo, POIT.PO, SUM(POIT.CurCost) AS CurrentCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @POCo
    GROUP BY POIT.POCo, POIT.PO
),
Received AS (
    SELECT PORD.POCo, PORD.PO, MIN(PORD.RecvdDate) AS FirstReceipt
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @POCo
    GROUP BY PORD.POCo, PORD.PO
),
Billed AS (
    SELECT APTL.APCo, APTL.PO, MIN(APTH.InvDate) AS FirstInvoice, MAX(APTD.PaidDate) AS LastPaid
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    LEFT JOIN APTD WITH (NOLOCK)
        ON APTL.APCo = APTD.APCo
        AND APTL.Mth = APTD.Mth
        AND APTL.APTrans = APTD.APTrans
        AND APTL.APLine = APTD.APLine
        AND APTD.Status = 3
    WHERE APTL.APCo = @POCo
        AND APTL.PO IS NOT NULL
    GROUP BY APTL.APCo, APTL.PO
)
SELECT POHD.PO, POHD.Vendor, APVM.Name, POHD.OrderedBy, POHD.OrderDate, Cost.CurrentCost, Received.FirstReceipt,
    Billed.FirstInvoice, Billed.LastPaid, DATEDIFF(DAY, POHD.OrderDate, Billed.LastPaid) AS DaysToPayment,
    CASE WHEN Received.FirstReceipt < POHD.OrderDate THEN 'Y' ELSE 'N' END AS ReceivedBeforeOrder
FROM POHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN Cost
    ON POHD.POCo = Cost.POCo
    AND POHD.PO = Cost.PO
LEFT JOIN Received
    ON POHD.POCo = Received.POCo
    AND POHD.PO = Received.PO
LEFT JOIN Billed
    ON POHD.POCo = Billed.APCo
    AND POHD.PO = Billed.PO
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
ORDER BY POHD.OrderDate, POHD.PO
