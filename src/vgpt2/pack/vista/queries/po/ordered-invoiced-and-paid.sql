/*
title: Orders with ordered, invoiced, paid and unpaid amount
grain: one purchase order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For orders placed in 2024, how much has been ordered, billed, actually paid and is still owed?
  - Purchase orders with current and invoiced cost, paid and unpaid payables
  - po life to date
  - One row per order between two order dates with vendor name, current cost, invoiced cost, amount paid, amount open or on hold.
  - supplier says we owe him on 5001, whats the score on it
  - Commitment to cash by purchase
  - Did we settle everything we bought from January to June?
  - 2024 POs with value, billed, money gone out and owed
  - 'Supplier statement reconciliation: per order placed since January give supplier''s name, value, billed, checks already cut, and what we still owe.'
  - where each buy stands moneywise
  - Chronological purchases with seller's name, worth, charged to us, gone out the door, open or on hold
  - po ltd $ ord / inv / pd / unpd by order Q1-Q2
  - For every purchase this year, how much was it, how much were we charged, and what have we paid?
*/
WITH Ordered AS (
    SELECT POIT.POCo, POIT.PO, SUM(POIT.CurCost) AS CurCost, SUM(POIT.InvCost) AS InvCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @POCo
    GROUP BY POIT.POCo, POIT.PO
),
Payables AS (
    SELECT APTL.APCo, APTL.PO, SUM(CASE WHEN APTD.Status = 3 THEN APTD.Amount ELSE 0 END) AS Paid,
        SUM(CASE WHEN APTD.Status IN (1, 2) THEN APTD.Amount ELSE 0 END) AS Unpaid
    FROM APTL WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTL.APCo = APTD.APCo
        AND APTL.Mth = APTD.Mth
        AND APTL.APTrans = APTD.APTrans
        AND APTL.APLine = APTD.APLine
    WHERE APTL.APCo = @POCo
        AND APTL.PO IS NOT NULL
    GROUP BY APTL.APCo, APTL.PO
)
SELECT POHD.PO, POHD.OrderDate, POHD.Description, APVM.Name, Ordered.CurCost, Ordered.InvCost,
    ISNULL(Payables.Paid, 0) AS Paid, ISNULL(Payables.Unpaid, 0) AS Unpaid
FROM POHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
JOIN Ordered
    ON POHD.POCo = Ordered.POCo
    AND POHD.PO = Ordered.PO
LEFT JOIN Payables
    ON POHD.POCo = Payables.APCo
    AND POHD.PO = Payables.PO
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
ORDER BY POHD.OrderDate, POHD.PO
