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
  - Show supplier bills recorded in June whose paper carries a later date.
  - Auditors doing cutoff work want every bill charged to december though dated january or after, with the supplier and its total
  - expense pulled in ahead of its paper
  - Document date, vendor's name, bill number, what it was for and the total, earliest date on top, for bills dated past the period's end
  - bills posted to march but dated april - cutoff eror
  - Did we count any bill as this month's expense even though the company only wrote it next month?
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
