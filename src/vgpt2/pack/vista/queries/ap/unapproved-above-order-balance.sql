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
  - Pending bill lines that exceed what remains on their PO item.
  - Purchasing wants suppliers stopped from billing beyond the order; before PMs sign this week, list whoever's pending line is higher than the item's balance
  - unsigned lines busting the order
  - 'Unsigned lines beyond their PO item: supplier, bill number and date, line, PO and item, what was ordered, line amount, balance, excess'
  - unaprvd lines > PO rem $, kick em back
  - We ordered for a fixed amount; which bills waiting for a yes ask for more than is left of it?
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
