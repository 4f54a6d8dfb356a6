/*
title: Payments to 1099 vendors on invoices that are not marked for a 1099
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which 1099 vendors were paid in 2024 on invoices that somebody entered without the 1099 flag?
  - Amounts left out of 1099 because the invoice is not marked although the vendor is
  - missed 1099 payments
  - By vendor flagged as reportable, sum of amounts paid less discount between two dates on invoices flagged as not reportable, with number of invoices.
  - vendor got switched to 1099 midyear, old bills werent flagged, how much did we miss
  - Understated information returns
  - Amounts for the January correction run, payees whose bills before the W-9 came in do not count yet
  - Cash to reportable payees that escaped since the bill lacked the flag.
  - 'CPA''s january review: suppliers reportable per their file, yet some bills settled in 2024 say not reportable; per payee count and net dollars, tax number too'
  - reportable payee, bill not flagged
  - 'Paid on unflagged bills although reportable: payee''s name and tax number, how many unflagged bills, net dollars, largest on top'
  - 1099 vndrs w inv's flagd N, pd ytd, how mch we missin
  - For some contractors the year-end tax figure is too low, because individual bills weren't marked; who and how much?
*/
SELECT APTH.Vendor, APVM.Name, APVM.TaxId, COUNT(DISTINCT APTH.KeyID) AS Invoices,
    SUM(APTD.Amount - APTD.DiscTaken) AS PaidUnmarked
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APTH.V1099YN = 'N'
    AND APVM.V1099YN = 'Y'
GROUP BY APTH.Vendor, APVM.Name, APVM.TaxId
ORDER BY PaidUnmarked DESC, APTH.Vendor
