/*
title: Paid subcontract invoices without a waiver recorded against them
grain: one invoice and subcontract
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  CompCode: {type: bCompCode, example: LIENWAIVER}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For which sub payments of the period did we never get the lien waiver that goes with that bill?
  - Subcontract invoices paid between two dates with no compliance entry of the waiver code that names the invoice and is met
  - paid with no waiver
  - Title company holds our draw until the March waivers of Alvarez Drywall and the others are in, so which are missing?
  - subs we paid but no waiver back
  - Agreement, trade contractor, job, invoice number, last pay date, amount disbursed over 0 and no release on file.
  - Releases still to chase after the money went out
  - settled trade bills of 2024 for which no signed release was filed against that bill
  - The title company stops draw 9 until every settled bill has its release, so for March 2024 tell me which trade, job, bill, payout date, sum, and the mail address to chase.
  - checks out, no release back
  - by the trade's name with its mail address, agreement, job by name, bill number, last day money left and how much
  - SL invs pd YTD, no LW complied on tht inv
  - After we paid, a hired firm should sign a paper giving up claims. For which paid bills is that paper not on file?
*/
WITH Waivers AS (
    SELECT SLCT.SLCo, SLCT.SL, SLCT.APRef
    FROM SLCT WITH (NOLOCK)
    WHERE SLCT.SLCo = @APCo
        AND SLCT.CompCode = @CompCode
        AND SLCT.Complied = 'Y'
    GROUP BY SLCT.SLCo, SLCT.SL, SLCT.APRef
)
SELECT SLHD.SL, SLHD.Description, SLHD.Job, JCJM.Description AS JobName, APVM.Name, APVM.EMail, APTH.APRef,
    MAX(APTD.PaidDate) AS LastPaid, SUM(APTD.Amount - APTD.DiscTaken) AS PaidAmount
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN SLHD WITH (NOLOCK)
    ON APTL.APCo = SLHD.SLCo
    AND APTL.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE APTD.APCo = @APCo
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM Waivers
        WHERE Waivers.SLCo = SLHD.SLCo
            AND Waivers.SL = SLHD.SL
            AND Waivers.APRef = APTH.APRef
    )
GROUP BY SLHD.SL, SLHD.Description, SLHD.Job, JCJM.Description, APVM.Name, APVM.EMail, APTH.APRef
ORDER BY APVM.Name, SLHD.SL, APTH.APRef
