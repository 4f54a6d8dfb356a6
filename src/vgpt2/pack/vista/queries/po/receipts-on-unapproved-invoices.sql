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
