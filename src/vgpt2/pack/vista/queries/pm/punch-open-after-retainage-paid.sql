/*
title: Open punch list items of vendors to whom retainage was already paid on the same project
grain: one punch list item
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Where did we pay out retention to a sub who still has corrections to finish?
  - Project, vendor, punch list, item, description, due date, retainage paid so far and last payment date
  - retention paid, punch open
  - We released 22,000 to Apex Flooring on 1001- in May and the lobby is still not patched, who else is like that
  - payed there retainage but the puch list isnt done
  - "It was agreed in the January meeting that nobody gets his last ten percent until his list is signed off, and I would like to see whether we keep to it: all unfinished items of firms that have received any of the money held back on that job, with when we paid it and how much it was, since our leverage is gone with it."
  - Defects left by trades who hold no more reason to come back
  - Subs whose retention we released although their corrections on that job aren't finished
  - Controller enforces a rule against early release; find each unfinished defect where that company already drew held-back money on the same job, how much and when last.
  - retg out the door, punch not done
  - Job and company with defects unfinished though held money went out, released dollars and last release date beside
  - subs w opn punch we alrdy cut the retention chk to
  - Where have we handed over the money we kept back, though the company still has faults to fix there?
*/
WITH RetainagePaid AS (
    SELECT APTL.JCCo, APTL.Job, APTH.VendorGroup, APTH.Vendor, SUM(APTD.Amount) AS PaidAmount,
        MAX(APTD.PaidDate) AS LastPaid
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
        AND APTD.Status = 3
    GROUP BY APTL.JCCo, APTL.Job, APTH.VendorGroup, APTH.Vendor
)
SELECT PMPI.Project, PMFM.FirmName, PMFM.Vendor, PMPI.PunchList, PMPI.Item, PMPI.Description, PMPI.DueDate,
    RetainagePaid.PaidAmount, RetainagePaid.LastPaid
FROM PMPI WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMPI.VendorGroup = PMFM.VendorGroup
    AND PMPI.ResponsibleFirm = PMFM.FirmNumber
JOIN RetainagePaid
    ON PMPI.PMCo = RetainagePaid.JCCo
    AND PMPI.Project = RetainagePaid.Job
    AND PMFM.VendorGroup = RetainagePaid.VendorGroup
    AND PMFM.Vendor = RetainagePaid.Vendor
WHERE PMPI.PMCo = @PMCo
    AND PMPI.FinDate IS NULL
ORDER BY PMPI.Project, PMFM.FirmName, PMPI.PunchList, PMPI.Item
