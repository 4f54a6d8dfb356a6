/*
title: Invoices due sooner than the vendor's terms allow
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - "Are we giving away float: which 2024 invoices carry a due date earlier than the vendor's terms?"
  - Invoice due dates against payment terms of the vendor
  - due too early
  - Invoices dated between two days whose due date comes before invoice date plus the days of the terms; vendor, invoice number, both dates, terms, days allowed.
  - clerk keyed the due date wrong and were paying guys early
  - Net 30 suppliers entered as due on receipt
  - Working capital lost to early payment dates
  - Which bills were keyed with a pay-by date earlier than our agreement?
  - Cash is tight and the owner asks why checks leave at day 15 for net 30 suppliers; find 2024 bills whose due date undercuts the agreed days
  - net 30 keyed short
  - Vendor name, bill number, bill and due dates, agreed terms and days, days truly given, total; biggest dollars first; only bills due sooner than agreed
  - inv's w due dt shorter than vndr terms, keyin errors q3
  - A supplier gives us thirty days; did we enter some of its bills so that we would pay sooner than we have to?
*/
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, APTH.DueDate, APVM.PayTerms, HQPT.Description,
    HQPT.DaysTillDue, DATEDIFF(DAY, APTH.InvDate, APTH.DueDate) AS DaysGiven, APTH.InvTotal
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQPT WITH (NOLOCK)
    ON APVM.PayTerms = HQPT.PayTerms
WHERE APTH.APCo = @APCo
    AND APTH.InvDate BETWEEN @BeginDate AND @EndDate
    AND HQPT.DueOpt = 1
    AND APTH.DueDate < DATEADD(DAY, HQPT.DaysTillDue, APTH.InvDate)
ORDER BY APTH.InvTotal DESC, APVM.Name, APTH.APRef
