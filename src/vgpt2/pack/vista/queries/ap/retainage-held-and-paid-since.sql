/*
title: Retainage held from subcontractors at a month end and what was paid of it in later months, by subcontract with vendor and job
grain: one subcontract
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
asks:
  - Of the retention payable in the year-end balance sheet, what has gone out since, subcontract by subcontract?
  - Vendor, subcontract, job, retainage at the cut-off, paid after it, still unpaid, last date paid
  - retainage payable subsequent payments
  - "Hello, for the retention payable of 3.4 million the partner wants support that isn't just our own listing, so the idea is to take each subcontract's held amount at the end of December and show how much of it was released and paid up to now, since what was paid has obviously been owed."
  - retention of subs at yr end and paid sinse then
  - What we kept back from trade contractors then and have handed over by now
  - Delmar Roofing had 88,200 held at 12/31 on job 2041-, did they get it?
  - Retention withheld at December 31 and its release afterwards, per subcontract.
  - 'Auditor wants subsequent payment evidence on retainage payable at 2023 year end: what each sub had withheld, paid since, left over, last check date'
  - 12/31 retg, paid out since?
  - 'Year-end sub retention and what became of it: sub''s name, subcontract, project name, withheld at cutoff, paid later, remaining, date of newest check; largest on top'
  - retg bal @ 9/30 n wat got pd after, by sl
  - At year end we were keeping back money from contractors; how much of it have they received in the meantime?
*/
SELECT APVM.Vendor, APVM.Name, SLHD.SL, SLHD.Description, SLHD.Job, JCJM.Description AS JobName,
    SUM(APTD.Amount) AS HeldAtMonthEnd,
    SUM(CASE WHEN APTD.Status = 3 THEN APTD.Amount ELSE 0 END) AS PaidSince,
    SUM(CASE WHEN APTD.Status IN (1, 2) THEN APTD.Amount ELSE 0 END) AS StillUnpaid, MAX(APTD.PaidDate) AS LastPaid
FROM APTD WITH (NOLOCK)
JOIN APCO WITH (NOLOCK)
    ON APTD.APCo = APCO.APCo
    AND APTD.PayType = APCO.RetPayType
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
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
    AND APTD.Mth <= @ThroughMth
    AND (APTD.Status IN (1, 2) OR APTD.PaidMth > @ThroughMth)
GROUP BY APVM.Vendor, APVM.Name, SLHD.SL, SLHD.Description, SLHD.Job, JCJM.Description
ORDER BY HeldAtMonthEnd DESC, SLHD.SL
