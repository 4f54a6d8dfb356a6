/*
title: Unapproved invoice lines above what is left on the purchase order item
grain: one unapproved line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which bills waiting for approval charge more than remains on their purchase order item?
  - Unapproved lines over the remaining order cost
  - over po pending
  - Vendor, invoice number, order, item, what was ordered, line amount, remaining on the item and the overage, for lines not approved yet.
  - vendor is billing more then we ordered, catch it before it posts
  - Stop overbilling by suppliers ahead of sign-off
  - Reviewer wants to know which of the invoices in her queue will blow through order 5001 or any other
*/
SELECT APVM.Name, APUI.APRef, APUI.InvDate, APUL.Line, APUL.PO, APUL.POItem, POIT.Description, APUL.GrossAmt,
    POIT.RemCost, APUL.GrossAmt - POIT.RemCost AS Overage
FROM APUL WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
JOIN POIT WITH (NOLOCK)
    ON APUL.APCo = POIT.POCo
    AND APUL.PO = POIT.PO
    AND APUL.POItem = POIT.POItem
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUL.APCo = @APCo
    AND APUL.GrossAmt > POIT.RemCost
ORDER BY APVM.Name, APUI.APRef, APUL.Line
