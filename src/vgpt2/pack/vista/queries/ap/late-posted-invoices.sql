/*
title: Invoices posted in a later month than their date
grain: one invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which invoices were booked late?
  - Invoices dated before the month they were posted in
  - late invoices
  - Invoices posted in a range of months whose invoice date lies in an earlier month.
  - old bills that hit the books late
*/
SELECT APTH.Vendor, APTH.APRef, APTH.InvDate, APTH.Mth, APTH.InvTotal
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    AND APTH.InvDate < APTH.Mth
ORDER BY APTH.Mth, APTH.InvDate, APTH.Vendor, APTH.APRef
