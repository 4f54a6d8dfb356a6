/*
title: Invoices posted to a month that ends before their date
grain: one invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  MonthEnd: {type: bDate, example: 2024-06-30}
asks:
  - Which bills sit in June although they are dated July or later?
  - Invoices of an accounting month with an invoice date after the last day of that month
  - booked too early
  - Someone posted the July 8 insurance premium of 31,000 from Travelers into June
  - inv's dated next mth but posted this mth
  - Vendor, name, number, document date, posting period, total, clerk can wait.
  - Cut-off error list, expenses pulled forward
*/
SELECT APTH.Mth, APTH.APTrans, APTH.Vendor, APVM.Name, APTH.APRef, APTH.Description, APTH.InvDate, APTH.InvTotal
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.Mth = @Mth
    AND APTH.InvDate > @MonthEnd
ORDER BY APTH.InvDate, APVM.Name
