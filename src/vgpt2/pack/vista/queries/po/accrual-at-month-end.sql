/*
title: Received and not invoiced cost as of a month end by order item
grain: one order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-06-30}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What should the accrual for goods received and not billed have been at the end of June, not as it stands today?
  - Received not invoiced as of a past month end by vendor and order item
  - grni as of june
  - Receipts dated through a day less invoice lines posted through a month, per order item, with vendor, order, description, received, invoiced and accrual; only where received is more.
  - auditor wants the un billed deliveries at yr end backed into
  - Cutoff test of purchases
  - Reconstruct last quarter's receipt accrual, invoices since then must not count
  - Rebuild unbilled deliveries as they stood at June 30, line by line
  - 'Quarter-end review: the CPA wants delivered goods through March 31 minus bills posted through March, ignoring later ones, with supplier''s name, order line and account.'
  - unbilled deliveries, rolled back to march
  - Vendor names A to Z, each order item with goods in through year end, charged through then, and the rest
  - RNI as of 3/31 backdated by po itm
  - On the last day of that month, what had been delivered to us without a bill yet, and from whom?
*/
WITH Received AS (
    SELECT PORD.POCo, PORD.PO, PORD.POItem, SUM(PORD.RecvdCost) AS Cost
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @POCo
        AND PORD.RecvdDate <= @ThroughDate
    GROUP BY PORD.POCo, PORD.PO, PORD.POItem
),
Invoiced AS (
    SELECT APTL.APCo, APTL.PO, APTL.POItem, SUM(APTL.GrossAmt) AS Cost
    FROM APTL WITH (NOLOCK)
    WHERE APTL.APCo = @POCo
        AND APTL.PO IS NOT NULL
        AND APTL.Mth <= @ThroughMth
    GROUP BY APTL.APCo, APTL.PO, APTL.POItem
)
SELECT APVM.Name, POHD.PO, POIT.POItem, POIT.Description, POIT.GLAcct, Received.Cost AS ReceivedCost,
    ISNULL(Invoiced.Cost, 0) AS InvoicedCost, Received.Cost - ISNULL(Invoiced.Cost, 0) AS Accrual
FROM Received
JOIN POIT WITH (NOLOCK)
    ON Received.POCo = POIT.POCo
    AND Received.PO = POIT.PO
    AND Received.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN Invoiced
    ON Received.POCo = Invoiced.APCo
    AND Received.PO = Invoiced.PO
    AND Received.POItem = Invoiced.POItem
WHERE Received.Cost > ISNULL(Invoiced.Cost, 0)
ORDER BY APVM.Name, POHD.PO, POIT.POItem
