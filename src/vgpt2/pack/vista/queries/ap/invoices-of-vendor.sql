/*
title: Invoices of one vendor
grain: one invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  Vendor: {type: bVendor, example: 1001}
asks:
  - Show all invoices from this vendor.
  - Invoice history of a supplier
  - vendor invoice list
  - For one vendor list invoice number, date, total and whether it is open.
  - every bill we ever got from vendor 1001
  - Give the full bill history with supplier 10234, newest on top.
  - Reconciling a statement from this supplier that shows 14,000 more than we do; want each of their bills with number, description, date, total and whether still unpaid
  - everything 1001 billed us
  - Period, transaction, bill number, what for, bill date, dollars and open or closed, latest first, single supplier
  - all inv's frm vndr 2207 open + pd
  - One company we buy from wants to talk; what has it charged us so far, bill by bill?
*/
SELECT APTH.Mth, APTH.APTrans, APTH.APRef, APTH.Description, APTH.InvDate, APTH.InvTotal, APTH.OpenYN
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @APCo
    AND APTH.Vendor = @Vendor
ORDER BY APTH.InvDate DESC, APTH.APTrans DESC
