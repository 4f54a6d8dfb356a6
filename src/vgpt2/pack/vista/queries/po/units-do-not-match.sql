/*
title: Open purchase order items of jobs where units received and units on vendor invoices differ, with ordered units
grain: one purchase order item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - On which order items do the order, the deliveries and the bills not agree in quantity?
  - Open job order items with units ordered, units received and units invoiced where received and invoiced are different
  - three way match exceptions
  - Order, item, vendor, job, description, ordered, received, invoiced, received less invoiced
  - The yard signed for 1,200 blocks, the supplier charged 1,350 and nobody noticed until I counted pallets on site, I would rather have the system tell me, so compare for all running job orders what was asked for, what we got, and what was put on a bill
  - qty mismach between receipts and vender bills
  - Deliveries and charges out of step, Valley Masonry first
  - Where on live project commitments does the count delivered differ from the count charged?
  - The owner's rep on the clinic wants evidence before he pays for stored brick, so compare pieces asked for, pieces in and pieces charged on all running job lines, mismatches with supplier name.
  - 'counts off: ordered, got, charged'
  - supplier's name, order and line, job, text and measure, three counts side by side, then delivered minus charged
  - rcvd units <> inv units on opn job itms, rebar n cmu mostly
  - For goods bought for our projects and still being supplied, did the amount that came and the amount we've been asked to pay for differ?
*/
WITH Received AS (
    SELECT PORD.POCo, PORD.PO, PORD.POItem, SUM(PORD.RecvdUnits) AS ReceivedUnits
    FROM PORD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON PORD.POCo = POIT.POCo
        AND PORD.PO = POIT.PO
        AND PORD.POItem = POIT.POItem
    WHERE POIT.JCCo = @JCCo
    GROUP BY PORD.POCo, PORD.PO, PORD.POItem
),
Invoiced AS (
    SELECT APTL.APCo, APTL.PO, APTL.POItem, SUM(APTL.Units) AS InvoicedUnits
    FROM APTL WITH (NOLOCK)
    WHERE APTL.JCCo = @JCCo
        AND APTL.LineType = 6
    GROUP BY APTL.APCo, APTL.PO, APTL.POItem
)
SELECT POIT.PO, POIT.POItem, APVM.Name AS VendorName, POIT.Job, POIT.Description, POIT.UM, POIT.CurUnits,
    ISNULL(Received.ReceivedUnits, 0) AS ReceivedUnits, ISNULL(Invoiced.InvoicedUnits, 0) AS InvoicedUnits,
    ISNULL(Received.ReceivedUnits, 0) - ISNULL(Invoiced.InvoicedUnits, 0) AS Difference
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN Received
    ON POIT.POCo = Received.POCo
    AND POIT.PO = Received.PO
    AND POIT.POItem = Received.POItem
LEFT JOIN Invoiced
    ON POIT.POCo = Invoiced.APCo
    AND POIT.PO = Invoiced.PO
    AND POIT.POItem = Invoiced.POItem
WHERE POIT.JCCo = @JCCo
    AND POIT.ItemType = 1
    AND POIT.RecvYN = 'Y'
    AND POHD.Status = 0
    AND ISNULL(Received.ReceivedUnits, 0) <> ISNULL(Invoiced.InvoicedUnits, 0)
ORDER BY POIT.PO, POIT.POItem
