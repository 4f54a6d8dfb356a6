/*
title: Vendor scorecard with orders, late receipts, over-deliveries and overbilled items
grain: one vendor
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - I meet our top suppliers next month. How did each perform in 2024?
  - "Per vendor: orders, amount, receipts, percent late, average days late, items received over and items billed over the order"
  - vendor scorecard
  - grade our vendors, Ferguson says they are never late lol
  - "Annual supplier evaluation for the quality system: volume, punctuality, quantity accuracy, billing accuracy."
  - Who deserves our business next year?
  - Rank dealers by what we ordered from January to December and show their delivery and invoice discipline.
  - Which suppliers were punctual and billed correctly on what we bought in 2024?
  - Before January's price talks with our five biggest houses, give me volume, share of late deliveries, mean delay, and lines that came over or were charged over.
  - supplier report card '24
  - 'ranked by volume: supplier name, orders, dollars, deliveries, late share, average days behind, lines with too much delivered, lines charged too high'
  - vndr perf YTD - % late, avg days, over shipd + over billd cnt
  - How well does each company that sells to us keep its promises on time, amounts and price?
*/
WITH Orders AS (
    SELECT POHD.VendorGroup, POHD.Vendor, COUNT(DISTINCT POHD.PO) AS Orders, SUM(POIT.CurCost) AS CurrentCost,
        SUM(CASE WHEN POIT.RecvdUnits > POIT.CurUnits THEN 1 ELSE 0 END) AS ItemsOverReceived,
        SUM(CASE WHEN POIT.InvCost > POIT.CurCost THEN 1 ELSE 0 END) AS ItemsOverBilled
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    WHERE POHD.POCo = @POCo
        AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    GROUP BY POHD.VendorGroup, POHD.Vendor
),
Receipts AS (
    SELECT POHD.VendorGroup, POHD.Vendor, COUNT(*) AS Receipts,
        SUM(CASE WHEN PORD.RecvdDate > POIT.ReqDate THEN 1 ELSE 0 END) AS LateReceipts,
        AVG(CASE WHEN PORD.RecvdDate > POIT.ReqDate THEN 1.0 * DATEDIFF(day, POIT.ReqDate, PORD.RecvdDate) END)
            AS AverageDaysLate
    FROM PORD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON PORD.POCo = POIT.POCo
        AND PORD.PO = POIT.PO
        AND PORD.POItem = POIT.POItem
    JOIN POHD WITH (NOLOCK)
        ON PORD.POCo = POHD.POCo
        AND PORD.PO = POHD.PO
    WHERE PORD.POCo = @POCo
        AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
        AND POIT.ReqDate IS NOT NULL
    GROUP BY POHD.VendorGroup, POHD.Vendor
)
SELECT RANK() OVER (ORDER BY Orders.CurrentCost DESC) AS VolumeRank, Orders.Vendor, APVM.Name, Orders.Orders,
    Orders.CurrentCost, COALESCE(Receipts.Receipts, 0) AS Receipts,
    100.0 * Receipts.LateReceipts / NULLIF(Receipts.Receipts, 0) AS PercentLate, Receipts.AverageDaysLate,
    Orders.ItemsOverReceived, Orders.ItemsOverBilled
FROM Orders
JOIN APVM WITH (NOLOCK)
    ON Orders.VendorGroup = APVM.VendorGroup
    AND Orders.Vendor = APVM.Vendor
LEFT JOIN Receipts
    ON Orders.VendorGroup = Receipts.VendorGroup
    AND Orders.Vendor = Receipts.Vendor
ORDER BY VolumeRank, Orders.Vendor
