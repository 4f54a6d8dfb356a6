/*
title: Open invoices of a company
grain: one open invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which vendor invoices are still open?
  - Show me all unpaid AP invoices for the company.
  - open ap list
  - I need a list of outstanding payables by invoice with due dates.
  - which bills havent we payed yet
  - Outstanding supplier bills for company 1, earliest due on top.
  - Refinancing closes friday and the banker needs every unsettled bill behind the payables balance, supplier by name, with bill date, due date and total
  - unpaid bills, full list
  - Period, vendor's name, bill number, bill date, when it's due, total; by due date, not settled
  - all opn ap inv's w due dts, co 1
  - Which bills from companies we buy from have we not settled, and when must each be?
*/
SELECT APTH.Mth, APTH.APTrans, APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, APTH.DueDate, APTH.InvTotal
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.OpenYN = 'Y'
ORDER BY APTH.DueDate, APTH.Vendor, APTH.APRef
