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
  - Bills in 2024 recorded in a period after the one on their date.
  - Auditors suspect expenses slipping across quarter end, so pull bills from january to april whose paper date precedes the period they were recorded in
  - stale bills booked afterward
  - Older paper booked in a later period, supplier, bill number, its date, period it went into, dollars, in period order
  - inv dt b4 post mth, list em q1
  - Which bills did we record only in a month following the one when the supplier wrote them?
*/
SELECT APTH.Vendor, APTH.APRef, APTH.InvDate, APTH.Mth, APTH.InvTotal
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    AND APTH.InvDate < APTH.Mth
ORDER BY APTH.Mth, APTH.InvDate, APTH.Vendor, APTH.APRef
