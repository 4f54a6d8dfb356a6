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
  - Everything in the AP approval queue, oldest bill on top.
  - Controller wants to estimate liabilities not on the books before the bank visit; every bill awaiting sign-off with supplier, date, due date and total
  - whats in routing
  - Period, sequence, supplier's name, bill number and date, due date, total, by bill date, not signed off
  - all unaprvd inv's w vndr nm + due dt
  - Which supplier bills have come in but haven't been agreed to by the people responsible?
*/
SELECT APUI.UIMth, APUI.UISeq, APUI.Vendor, APVM.Name, APUI.APRef, APUI.InvDate, APUI.DueDate, APUI.InvTotal
FROM APUI WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUI.APCo = @APCo
ORDER BY APUI.InvDate, APUI.UIMth, APUI.UISeq
