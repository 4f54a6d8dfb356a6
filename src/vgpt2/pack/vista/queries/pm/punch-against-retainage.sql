/*
title: Firms with open punch items and the retainage still held from them
grain: one firm
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Before I release retention on this job, which subs still have punch list work?
  - Open punch items against unpaid retainage per firm of a job
  - Firm name, vendor, number of open punch items, earliest due date and retainage not paid yet on the job.
  - punch vs retainage
  - dont pay retention on 1001- till there punch list is done, who is that
  - 'Leverage check at turnover: unfinished corrections and money kept back'
  - Trade by trade, what is left to fix and how much of theirs do we hold?
  - Subs on 22-4410 with unfinished corrections, next to money we hold back
  - Flooring wants his final 10 percent on Monday; show for each company on the dorm how many corrections remain, earliest deadline, and retention still owed him.
  - retg held vs punch left, by sub
  - 'Most held first: company with corrections left on the job, earliest deadline, dollars we keep back'
  - opn punch cnt + retg unpd per sub job 1001-
  - Which companies still have fixes to make here, and how much of their pay are we keeping until they do?
*/
WITH Punch AS (
    SELECT PMFM.VendorGroup, PMFM.Vendor, PMFM.FirmName, COUNT(*) AS OpenItems, MIN(PMPI.DueDate) AS EarliestDue
    FROM PMPI WITH (NOLOCK)
    JOIN PMFM WITH (NOLOCK)
        ON PMPI.VendorGroup = PMFM.VendorGroup
        AND PMPI.ResponsibleFirm = PMFM.FirmNumber
    WHERE PMPI.PMCo = @PMCo
        AND PMPI.Project = @Project
        AND PMPI.FinDate IS NULL
    GROUP BY PMFM.VendorGroup, PMFM.Vendor, PMFM.FirmName
),
Held AS (
    SELECT APTH.VendorGroup, APTH.Vendor, SUM(APTD.Amount) AS Retainage
    FROM APTD WITH (NOLOCK)
    JOIN APCO WITH (NOLOCK)
        ON APTD.APCo = APCO.APCo
        AND APTD.PayType = APCO.RetPayType
    JOIN APTL WITH (NOLOCK)
        ON APTD.APCo = APTL.APCo
        AND APTD.Mth = APTL.Mth
        AND APTD.APTrans = APTL.APTrans
        AND APTD.APLine = APTL.APLine
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    WHERE APTL.JCCo = @PMCo
        AND APTL.Job = @Project
        AND APTD.Status IN (1, 2)
    GROUP BY APTH.VendorGroup, APTH.Vendor
)
SELECT Punch.FirmName, Punch.Vendor, Punch.OpenItems, Punch.EarliestDue, ISNULL(Held.Retainage, 0) AS RetainageHeld
FROM Punch
LEFT JOIN Held
    ON Punch.VendorGroup = Held.VendorGroup
    AND Punch.Vendor = Held.Vendor
ORDER BY RetainageHeld DESC, Punch.FirmName
