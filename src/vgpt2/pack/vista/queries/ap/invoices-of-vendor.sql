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
*/
SELECT APTH.Mth, APTH.APTrans, APTH.APRef, APTH.Description, APTH.InvDate, APTH.InvTotal, APTH.OpenYN
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @APCo
    AND APTH.Vendor = @Vendor
ORDER BY APTH.InvDate DESC, APTH.APTrans DESC
