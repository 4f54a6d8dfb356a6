/*
title: Invoiced amount by vendor and month
grain: one vendor and month
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did each vendor bill us per month?
  - Vendor spend by month
  - spend per supplier over the year
  - Total invoice amount by vendor and expense month between two months.
  - how much are we spendin with each vendor monthly
  - Bills per supplier for each month of 2024.
  - Buyers want seasonality for annual price agreements, so give each supplier's monthly billing and number of bills from january to december
  - monthly billing grid, suppliers
  - 'Bills received: vendor name, period, how many bills, dollars, by supplier then period'
  - inv $ x vndr x mo ytd
  - How much did each company charge us in every month of the year?
*/
SELECT APTH.Vendor, APVM.Name, APTH.Mth, COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS Invoiced
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY APTH.Vendor, APVM.Name, APTH.Mth
ORDER BY APTH.Vendor, APTH.Mth
