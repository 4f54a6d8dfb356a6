/*
title: Every n-th vendor invoice of a range of months in order of posting with vendor, person who made the batch, attached documents and last payment date
grain: one sampled invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  Every: {type: int, example: 50}
asks:
  - Give the auditors a systematic sample of the year's vendor invoices, every fiftieth in the order they were posted.
  - Sampled invoice, vendor, date, total, batch owner, number of files attached, date last paid, step size as parameter
  - systematic invoice sample
  - "They asked for forty items for test of controls and don't want us to choose, so number the invoices of the year by month and transaction and take one in so many, and next to it who keyed it, whether the scan is there and when the money went out, then I can pull the folders."
  - evry 100th bill of 2024 for the audtors
  - An impartial selection of purchases with evidence on file, please
  - With 6,200 bills between January and December and a step of 155 we should get forty.
  - Pick one supplier bill out of every fifty recorded in 2024, for testing.
  - 'External auditors insist on an interval selection of purchases: every 75th of the year in posting sequence, who entered it, whether scans exist, when money last left'
  - interval sample of AP bills
  - Position number, period, vendor's name, bill number, date and total, who keyed it, how many scans, final pay date, for each bill in the interval sample
  - smpl every 25th inv 2024 for auditrs, w/ scan cnt n who keyd
  - The accountants checking our books want bills selected evenly and not by us; take every fortieth one and show who entered it
*/
WITH Numbered AS (
    SELECT APTH.APCo, APTH.Mth, APTH.APTrans, APTH.VendorGroup, APTH.Vendor, APTH.APRef, APTH.InvDate, APTH.InvTotal,
        APTH.BatchId, APTH.UniqueAttchID, ROW_NUMBER() OVER (ORDER BY APTH.Mth, APTH.APTrans) AS Position
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
),
Files AS (
    SELECT HQAT.UniqueAttchID, COUNT(*) AS Documents
    FROM HQAT WITH (NOLOCK)
    WHERE HQAT.UniqueAttchID IS NOT NULL
    GROUP BY HQAT.UniqueAttchID
),
Paid AS (
    SELECT APTD.APCo, APTD.Mth, APTD.APTrans, MAX(APTD.PaidDate) AS LastPaid
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Mth BETWEEN @BeginMth AND @EndMth
        AND APTD.Status = 3
    GROUP BY APTD.APCo, APTD.Mth, APTD.APTrans
)
SELECT Numbered.Position, Numbered.Mth, Numbered.APTrans, Numbered.Vendor, APVM.Name, Numbered.APRef, Numbered.InvDate,
    Numbered.InvTotal, HQBC.CreatedBy, ISNULL(Files.Documents, 0) AS Documents, Paid.LastPaid
FROM Numbered
JOIN APVM WITH (NOLOCK)
    ON Numbered.VendorGroup = APVM.VendorGroup
    AND Numbered.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON Numbered.APCo = HQBC.Co
    AND Numbered.Mth = HQBC.Mth
    AND Numbered.BatchId = HQBC.BatchId
LEFT JOIN Files
    ON Numbered.UniqueAttchID = Files.UniqueAttchID
LEFT JOIN Paid
    ON Numbered.APCo = Paid.APCo
    AND Numbered.Mth = Paid.Mth
    AND Numbered.APTrans = Paid.APTrans
WHERE Numbered.Position % @Every = 0
ORDER BY Numbered.Position
