/*
title: Payments made on subcontracts after a compliance document had expired
grain: one subcontract and compliance code
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Did we pay any subcontractor after their insurance had run out?
  - Payments between two dates later than the expiry of a checked compliance code
  - Vendor, subcontract, compliance code, expiry date, last payment date and amount paid afterwards within a period.
  - paid while expired
  - we cut checks to subs with dead insurance??
  - Internal audit wants disbursements in June 2024 that should have been held for lapsed certificates.
  - Money that went out although the paperwork had run out
  - June money given to trades when a required certificate had already lapsed
  - Internal audit tests whether our pay hold works, so look for checks from June 1 through 30 dated later than the lapse of a verified certificate, with firm and sum.
  - paid with lapsed COI
  - by the trade's name and agreement, which paper, when it lapsed, when the final check went out and how much had gone out past that day
  - AP pd dt > cert exp on SLs, june, verify=Y codes
  - Did our office send money to a hired firm at a time when its insurance proof was no longer good?
*/
SELECT APVM.Name, SLCT.SL, SLCT.CompCode, SLCT.Description, SLCT.ExpDate, MAX(APTD.PaidDate) AS LastPaid,
    SUM(APTD.Amount) AS PaidAmount
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN APTL WITH (NOLOCK)
    ON SLHD.SLCo = APTL.APCo
    AND SLHD.SL = APTL.SL
JOIN APTD WITH (NOLOCK)
    ON APTL.APCo = APTD.APCo
    AND APTL.Mth = APTD.Mth
    AND APTL.APTrans = APTD.APTrans
    AND APTL.APLine = APTD.APLine
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLCT.SLCo = @SLCo
    AND SLCT.Verify = 'Y'
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APTD.PaidDate > SLCT.ExpDate
GROUP BY APVM.Name, SLCT.SL, SLCT.CompCode, SLCT.Seq, SLCT.Description, SLCT.ExpDate
ORDER BY APVM.Name, SLCT.SL, SLCT.CompCode
