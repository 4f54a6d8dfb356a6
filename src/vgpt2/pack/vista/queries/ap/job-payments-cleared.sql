/*
title: Payments to vendors on a job and when they cleared the bank
grain: one vendor and payment
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - The owner's lawyer wants proof that everybody on job 1001- was paid; list the payments and when the bank cleared them.
  - Vendor payments on a job with check number, date paid and date cleared
  - job payments cleared
  - Per vendor and payment, for the lines of one job, sum of amount less discount, with bank account, reference, paid date and clearing date from the bank register.
  - has the concrete guy cashed his check for the hospital job yet
  - Evidence for lien releases
  - Which subs got money from this project, and did it actually leave our account?
  - On project 1001, who got money and has the bank honored each check?
  - Title company needs proof that subs and suppliers on 22-4410 were paid and cashed before releasing the final draw; with check numbers and bank dates
  - cashed checks, job 2214
  - 'Checks out on one project: firm''s name, bank account, check number, date paid, amount net, date it hit the bank, statement date'
  - 'jb 3310 pymts to subs - ck #, cleard or nt'
  - For one building project, which companies have we paid, and did the money really leave our bank?
*/
WITH Paid AS (
    SELECT APTH.VendorGroup, APTH.Vendor, APTD.CMCo, APTD.CMAcct, APTD.CMRef, APTD.CMRefSeq, APTD.PaidDate,
        SUM(APTD.Amount - APTD.DiscTaken) AS Amount
    FROM APTD WITH (NOLOCK)
    JOIN APTL WITH (NOLOCK)
        ON APTD.APCo = APTL.APCo
        AND APTD.Mth = APTL.Mth
        AND APTD.APTrans = APTL.APTrans
        AND APTD.APLine = APTL.APLine
    JOIN APTH WITH (NOLOCK)
        ON APTD.APCo = APTH.APCo
        AND APTD.Mth = APTH.Mth
        AND APTD.APTrans = APTH.APTrans
    WHERE APTL.JCCo = @JCCo
        AND APTL.Job = @Job
        AND APTD.Status = 3
    GROUP BY APTH.VendorGroup, APTH.Vendor, APTD.CMCo, APTD.CMAcct, APTD.CMRef, APTD.CMRefSeq, APTD.PaidDate
)
SELECT Paid.Vendor, APVM.Name, Paid.CMAcct, Paid.CMRef, Paid.PaidDate, Paid.Amount, CMDT.ClearDate, CMDT.StmtDate
FROM Paid
JOIN APVM WITH (NOLOCK)
    ON Paid.VendorGroup = APVM.VendorGroup
    AND Paid.Vendor = APVM.Vendor
LEFT JOIN CMDT WITH (NOLOCK)
    ON Paid.CMCo = CMDT.CMCo
    AND Paid.CMAcct = CMDT.CMAcct
    AND Paid.CMRef = CMDT.CMRef
    AND Paid.CMRefSeq = CMDT.CMRefSeq
    AND CMDT.Void = 'N'
ORDER BY APVM.Name, Paid.PaidDate, Paid.CMRef
