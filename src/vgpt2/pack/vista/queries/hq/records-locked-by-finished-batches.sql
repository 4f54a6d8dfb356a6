/*
title: Invoices, orders and subcontracts still locked by a batch that is posted, cancelled or gone
grain: one locked record
level: advanced
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Users get 'in use by batch' but that batch was posted weeks ago; which records are stuck like that?
  - Posted records whose lock points to a finished or missing batch, payables, purchasing and subcontracts
  - PO 23-0456 says it is in batch 1187 of March and I cannot find such a batch
  - sub 21-118 is stuck in batch 944 that aint there, any more like it
  - Kind, number, vendor, vendor name, month and number of the blocking batch, its state
  - stale batch locks
  - List what support has to unlock, with the vendor behind it
  - Bills, POs and subs a dead batch still holds so nobody can edit them
  - Support asks what to unlock after the crash on june 3; find payables, purchase orders and subs in company 1 held by a batch that's through, dropped or missing
  - ghost locks on POs n subs
  - What it is, its number, supplier by number and name, month and number of the batch holding it, that batch's kind and state, when it went through
  - AP/PO/SL in use by btch that's pstd or gone, pls unlock
  - A bill can't be opened as the program says someone works on it, but nobody does. Which other papers are blocked like that?
*/
WITH Locked AS (
    SELECT 'Invoice' AS Kind, APTH.APRef AS Number, APTH.VendorGroup, APTH.Vendor, APTH.APCo AS Co, APTH.InUseMth,
        APTH.InUseBatchId
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @Co
        AND APTH.InUseBatchId IS NOT NULL
    UNION ALL
    SELECT 'Purchase order' AS Kind, POHD.PO, POHD.VendorGroup, POHD.Vendor, POHD.POCo, POHD.InUseMth, POHD.InUseBatchId
    FROM POHD WITH (NOLOCK)
    WHERE POHD.POCo = @Co
        AND POHD.InUseBatchId IS NOT NULL
    UNION ALL
    SELECT 'Subcontract' AS Kind, SLHD.SL, SLHD.VendorGroup, SLHD.Vendor, SLHD.SLCo, SLHD.InUseMth, SLHD.InUseBatchId
    FROM SLHD WITH (NOLOCK)
    WHERE SLHD.SLCo = @Co
        AND SLHD.InUseBatchId IS NOT NULL
)
SELECT Locked.Kind, Locked.Number, Locked.Vendor, APVM.Name, Locked.InUseMth, Locked.InUseBatchId, HQBC.Source,
    HQBC.Status, HQBC.DatePosted
FROM Locked
JOIN APVM WITH (NOLOCK)
    ON Locked.VendorGroup = APVM.VendorGroup
    AND Locked.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON Locked.Co = HQBC.Co
    AND Locked.InUseMth = HQBC.Mth
    AND Locked.InUseBatchId = HQBC.BatchId
WHERE HQBC.BatchId IS NULL
    OR HQBC.Status IN (5, 6)
ORDER BY Locked.Kind, Locked.Number
