/*
title: 'Exposure to one vendor by job: remaining subcontracts and orders, unpaid invoices'
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  VendorGroup: {type: bGroup, example: 1}
  Vendor: {type: bVendor, example: 1001}
asks:
  - Rumour has it that this subcontractor is going under. What do we have with them, job by job?
  - 'For one vendor: remaining on open subcontracts, remaining on open orders and unpaid posted invoices including retention, by job with the job name'
  - exposure to one vendor
  - Job, description, left on subs, left on POs, unpaid, for vendor 4410 in group 1
  - what happens if Titan Mechanical walks off, how deep are we in
  - 'Surety is asking about Delgado Plumbing, vendor 1001: outstanding scope and money we still hold, across all our sites'
  - Before I sign another job with him, total of everything still running between us
  - For supplier 1001, open contracts, orders and unpaid bills on every project.
  - 'Titan Mechanical''s bank called in its loan; the bonding company wants our position on each project: left on subs, left on POs, unsettled bills'
  - how deep with vendor 4410
  - Project and its description, project status, remaining subcontract, remaining orders, unpaid bills, for one firm
  - what we got open w vndr 2207 by jb - SL, PO, ap
  - One contractor may go broke; on which of our buildings is he working, how much is still to do and what do we owe him?
*/
WITH Pieces AS (
    SELECT SLIT.JCCo, SLIT.Job, SLIT.CurCost - SLIT.InvCost AS Subcontracts, 0 AS Orders, 0 AS Unpaid
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    WHERE SLIT.JCCo = @JCCo
        AND SLHD.VendorGroup = @VendorGroup
        AND SLHD.Vendor = @Vendor
        AND SLHD.Status = 0
        AND SLIT.ItemType <> 3
    UNION ALL
    SELECT POIT.JCCo, POIT.Job, 0, POIT.RemCost, 0
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    WHERE POIT.JCCo = @JCCo
        AND POHD.VendorGroup = @VendorGroup
        AND POHD.Vendor = @Vendor
        AND POHD.Status = 0
        AND POIT.ItemType = 1
    UNION ALL
    SELECT APTL.JCCo, APTL.Job, 0, 0, APTD.Amount
    FROM APTH WITH (NOLOCK)
    JOIN APTL WITH (NOLOCK)
        ON APTH.APCo = APTL.APCo
        AND APTH.Mth = APTL.Mth
        AND APTH.APTrans = APTL.APTrans
    JOIN APTD WITH (NOLOCK)
        ON APTL.APCo = APTD.APCo
        AND APTL.Mth = APTD.Mth
        AND APTL.APTrans = APTD.APTrans
        AND APTL.APLine = APTD.APLine
    WHERE APTL.JCCo = @JCCo
        AND APTH.VendorGroup = @VendorGroup
        AND APTH.Vendor = @Vendor
        AND APTL.Job IS NOT NULL
        AND APTD.Status IN (1, 2)
)
SELECT Pieces.Job, JCJM.Description, JCJM.JobStatus, SUM(Pieces.Subcontracts) AS SubcontractsRemaining,
    SUM(Pieces.Orders) AS OrdersRemaining, SUM(Pieces.Unpaid) AS UnpaidInvoices
FROM Pieces
JOIN JCJM WITH (NOLOCK)
    ON Pieces.JCCo = JCJM.JCCo
    AND Pieces.Job = JCJM.Job
GROUP BY Pieces.Job, JCJM.Description, JCJM.JobStatus
ORDER BY SubcontractsRemaining DESC, Pieces.Job
