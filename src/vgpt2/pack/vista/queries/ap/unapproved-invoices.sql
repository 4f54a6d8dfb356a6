/*
title: Unapproved invoices with vendor
grain: one unapproved invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which invoices are waiting for approval?
  - Unapproved invoice list with vendor and total
  - unapproved ap
  - List invoices that are entered and not approved yet, oldest invoice date first.
  - bills nobody signed off on
*/
SELECT APUI.UIMth, APUI.UISeq, APUI.Vendor, APVM.Name, APUI.APRef, APUI.InvDate, APUI.DueDate, APUI.InvTotal
FROM APUI WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUI.APCo = @APCo
ORDER BY APUI.InvDate, APUI.UIMth, APUI.UISeq
