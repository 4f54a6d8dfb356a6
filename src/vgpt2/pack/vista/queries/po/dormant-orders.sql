/*
title: Open orders without an order, receipt or invoice date since a day that still have cost remaining
grain: one order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which purchase orders have gone quiet, so the commitment behind them is probably dead?
  - old po's from 2022 just sittin there tyin up budget
  - Nothing happened on the Ferguson orders since last Christmas, can 120,000 of commitment be released?
  - dormant POs
  - Order, vendor, job, ordered on, last receipt, last invoice, remaining cost
  - Open orders with remaining cost and no receipt or invoice since a date, with last activity
  - Commitments to clean up before the half-year forecast
  - Live POs with balance but no movement since January 1
  - 'Commitments are bloated before the forecast: find orders older than last July where nothing arrived or was billed since, supplier''s name, job, buyer and dollars left.'
  - dead POs eating commitment
  - Stale open buys ranked by money tied up, seller, job by name, who placed them, latest truck and latest invoice
  - opn POs no rcpt no inv since 1/1 w $ remaing
  - Which purchases have nobody touched for ages although money is still reserved for them?
*/
WITH Remaining AS (
    SELECT POIT.POCo, POIT.PO, SUM(POIT.RemCost) AS RemCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @POCo
    GROUP BY POIT.POCo, POIT.PO
),
Receipts AS (
    SELECT PORD.POCo, PORD.PO, MAX(PORD.RecvdDate) AS LastReceipt
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @POCo
    GROUP BY PORD.POCo, PORD.PO
),
Invoices AS (
    SELECT APTL.APCo, APTL.PO, MAX(APTH.InvDate) AS LastInvoice
    FROM APTH WITH (NOLOCK)
    JOIN APTL WITH (NOLOCK)
        ON APTH.APCo = APTL.APCo
        AND APTH.Mth = APTL.Mth
        AND APTH.APTrans = APTL.APTrans
    WHERE APTH.APCo = @POCo
    GROUP BY APTL.APCo, APTL.PO
)
SELECT POHD.PO, POHD.Vendor, APVM.Name, POHD.Job, JCJM.Description AS JobName, POHD.OrderDate, POHD.OrderedBy,
    Receipts.LastReceipt, Invoices.LastInvoice, Remaining.RemCost
FROM POHD WITH (NOLOCK)
JOIN Remaining
    ON POHD.POCo = Remaining.POCo
    AND POHD.PO = Remaining.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON POHD.JCCo = JCJM.JCCo
    AND POHD.Job = JCJM.Job
LEFT JOIN Receipts
    ON POHD.POCo = Receipts.POCo
    AND POHD.PO = Receipts.PO
LEFT JOIN Invoices
    ON POHD.POCo = Invoices.APCo
    AND POHD.PO = Invoices.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND POHD.OrderDate < @Since
    AND Remaining.RemCost > 0
    AND (Receipts.LastReceipt IS NULL OR Receipts.LastReceipt < @Since)
    AND (Invoices.LastInvoice IS NULL OR Invoices.LastInvoice < @Since)
ORDER BY Remaining.RemCost DESC, POHD.PO
