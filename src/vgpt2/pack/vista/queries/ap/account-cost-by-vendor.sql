/*
title: Vendor invoice cost booked to one ledger account between two months by vendor with number of invoices and share of the total
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  GLAcct: {type: bGLAcct, example: "6150-"}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which suppliers make up the amount on our legal and professional fees account for the year?
  - Account description, vendor, count of invoices, cost, percent of account, for one account and a range of months
  - account split by vendor
  - "The tax return wants meals, dues and legal fees looked at separately, and for the lawyers we need a breakdown for the legal letters as well, so for an account that I type give me who billed on it between January and December, how many bills and what part of the whole each has."
  - who is behind acct 6420 this yaer by suplier
  - Whom did we pay what under this heading?
  - Benton & Rowe should be about 140,000 of the 6150 balance in 2024
  - Break down everything charged to 6150 during 2024 by who charged us.
  - IRS examiner is questioning professional fees, so tell me which firms the 2024 payables postings to 6420 came from, with bill counts and percentages
  - who's hitting 6150
  - For one expense code, firm names with how many bills and dollars each, percentage of the whole, top biller first, January through June
  - whos in 7210 ytd, need $ and pct per suppler frm AP only
  - One of our spending categories looks large; which companies sent the bills that make it up, and how much of it is each one's?
*/
SELECT APTL.GLAcct, GLAC.Description AS Account, APTH.Vendor, APVM.Name, COUNT(DISTINCT APTH.KeyID) AS Invoices,
    SUM(APTL.GrossAmt) AS Cost,
    100.0 * SUM(APTL.GrossAmt) / NULLIF(SUM(SUM(APTL.GrossAmt)) OVER (), 0) AS PercentOfTotal
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN GLAC WITH (NOLOCK)
    ON APTL.GLCo = GLAC.GLCo
    AND APTL.GLAcct = GLAC.GLAcct
WHERE APTL.APCo = @APCo
    AND APTL.GLAcct = @GLAcct
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY APTL.GLAcct, GLAC.Description, APTH.Vendor, APVM.Name
ORDER BY Cost DESC, APTH.Vendor
