/*
title: Receipts billed on invoices that are still unapproved
grain: one receipt
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which deliveries have been billed by the supplier on an invoice nobody has approved yet?
  - Receipts tied to unapproved invoices with vendor and invoice number
  - received, bill in review
  - "Receipts that point to an unapproved invoice: order, item, received date, units, cost, vendor, invoice number, invoice date, due date."
  - we got the stuff and the bill but its stuck with somebody for approval
  - Goods in, paperwork pending; I want these out of the May accrual
  - Matching done in review and not in payables
  - Which arrived goods are matched to bills still going around for sign-off?
  - Closing May, the controller fears booking the same liability twice, so find deliveries already tied to a supplier's bill that waits in the review queue, with vendor name and due day.
  - delivered + bill stuck in routing
  - vendor name, his bill number, its date and when it falls due, then the order, line, day of arrival, quantity and cost
  - recpts hooked to unapprvd invs, who's the vndr n when's it due
  - What came in and was billed, though the boss has not yet okayed the paper so that it may be paid?
*/
SELECT PORD.PO, PORD.POItem, PORD.RecvdDate, PORD.RecvdUnits, PORD.RecvdCost, APVM.Name, APUI.APRef, APUI.InvDate,
    APUI.DueDate
FROM PORD WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON PORD.POCo = APUI.APCo
    AND PORD.UIMth = APUI.UIMth
    AND PORD.UISeq = APUI.UISeq
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE PORD.POCo = @POCo
ORDER BY APVM.Name, APUI.APRef, PORD.PO, PORD.POItem
