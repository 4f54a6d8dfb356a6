/*
title: Subcontract cost invoiced by vendor and month
grain: one vendor and month
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did each subcontractor bill per month?
  - Subcontract invoices by vendor and month
  - sub billing by month
  - Gross of payable lines against subcontracts by vendor between two months.
  - how much r subs billing us monthly
  - gross trade charges and holdback for every firm across the months of 2024
  - The workers' comp auditor asks what was charged by each sub from January through December, by name and month, and how much of that we retained.
  - trade charges, firm x month
  - alphabetically by firm, one row a month, with the full charge on agreements and the portion kept back
  - SL billings per vndr by mth YTD, gross + retg
  - How much did each of the outside firms under a deal charge us, split by calendar month?
*/
SELECT APTH.Vendor, APVM.Name, APTL.Mth, SUM(APTL.GrossAmt) AS Gross, SUM(APTL.Retainage) AS Retainage
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.APCo = @SLCo
    AND APTL.SL IS NOT NULL
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY APTH.Vendor, APVM.Name, APTL.Mth
ORDER BY APVM.Name, APTL.Mth
