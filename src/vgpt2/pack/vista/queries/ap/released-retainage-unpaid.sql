/*
title: Retainage released and not paid yet by job and subcontract
grain: one job and subcontract
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - We released retention on several finished jobs; which subs still have not been paid it?
  - Released retainage open by job, subcontract and vendor
  - retg released not paid
  - Retainage amounts no longer on hold and still unpaid, by job with name, subcontract, vendor, number of amounts, earliest due date and total.
  - subs askin where there final 10% is, the hold is off
  - Final payments ready to cut
  - How much of the freed-up retention on job 1001- and the others is waiting for a check?
  - Freed-up retention on subs that hasn't been disbursed yet.
  - Sub threatens suit over final ten percent on the garage; check by project and subcontract where retention is off hold, when due, and how much
  - freed holdback, where's the check
  - Retention let go but no check yet, project and its name, subcontract, sub's name, how many items, earliest due day, freed dollars
  - retg off hld but no ck yet, by jb/sl
  - We kept part of contractors' pay until work was finished; where have we decided to hand it over but not done so?
*/
SELECT APTL.Job, JCJM.Description AS JobName, APTL.SL, APVM.Name, COUNT(*) AS Amounts, MIN(APTD.DueDate) AS FirstDue,
    SUM(APTD.Amount) AS Released
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
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
WHERE APTD.APCo = @APCo
    AND APTD.Status = 1
    AND APTL.SL IS NOT NULL
GROUP BY APTL.Job, JCJM.Description, APTL.SL, APVM.Name
ORDER BY APTL.Job, APTL.SL, APVM.Name
