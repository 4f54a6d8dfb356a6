/*
title: Everything open with each vendor over subcontracts, orders, payables, holds and unapproved invoices
grain: one vendor
level: advanced
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - If this supplier goes under tomorrow, what have we got running with him, all in?
  - Remaining subcontract and order cost, free and held payables and unapproved invoices by vendor
  - whole pictur on Hilltop Paving, what we owe n what he still gotta do
  - total vendor exposure
  - Midwest Steel has filed for chapter 11, tell me the commitments, what we owe and what is held
  - Vendor, name, subcontract remaining, order remaining, open payables, held payables, unapproved invoices
  - One line a firm with work still to come and money still to go out
  - 'Give each firm''s full standing: unperformed contracts, undelivered orders, owed, blocked, awaiting okay.'
  - Rumor says Delta Steel is near bankruptcy and the owner meets our surety monday; tell us per firm what work is left, what's owed, blocked or unapproved
  - full open position, each sub
  - Firm's name, left on subcontracts, left on orders, free balance, blocked balance, bills in approval, largest subcontract first
  - 'whole exposr per sub: SL + PO left, open ap, hold, unaprvd'
  - For each company we deal with, how much business is unfinished between us, both work still due and money we haven't paid?
*/
WITH Amounts AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, SLIT.CurCost - SLIT.InvCost AS Subcontracts, 0 AS Orders, 0 AS OpenPayables,
        0 AS HeldPayables, 0 AS Unapproved
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    WHERE SLHD.SLCo = @Co
        AND SLHD.Status = 0
    UNION ALL
    SELECT POHD.VendorGroup, POHD.Vendor, 0, POIT.RemCost, 0, 0, 0
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    WHERE POHD.POCo = @Co
        AND POHD.Status = 0
    UNION ALL
    SELECT APTH.VendorGroup, APTH.Vendor, 0, 0, CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END,
        CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END, 0
    FROM APTH WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE APTH.APCo = @Co
        AND APTD.Status IN (1, 2)
    UNION ALL
    SELECT APUI.VendorGroup, APUI.Vendor, 0, 0, 0, 0, APUI.InvTotal
    FROM APUI WITH (NOLOCK)
    WHERE APUI.APCo = @Co
)
SELECT Amounts.Vendor, APVM.Name, SUM(Amounts.Subcontracts) AS SubcontractRemaining,
    SUM(Amounts.Orders) AS OrderRemaining, SUM(Amounts.OpenPayables) AS OpenAmount,
    SUM(Amounts.HeldPayables) AS HeldAmount, SUM(Amounts.Unapproved) AS UnapprovedAmount
FROM Amounts
JOIN APVM WITH (NOLOCK)
    ON Amounts.VendorGroup = APVM.VendorGroup
    AND Amounts.Vendor = APVM.Vendor
GROUP BY Amounts.Vendor, APVM.Name
ORDER BY SubcontractRemaining DESC, OrderRemaining DESC, APVM.Name
