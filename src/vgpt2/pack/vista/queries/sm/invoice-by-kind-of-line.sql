/*
title: What a service invoice is made of by work order and kind of line
grain: one work order and kind of line on the invoice
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  Invoice: {type: varchar(10), example: "10045"}
asks:
  - What is in service invoice 10045 - labor, parts or subs?
  - Break a service bill down by work order and line type with cost, price and tax
  - invoice breakdown
  - cust wants to know how much of bill 10045 is parts
  - How was the amount we billed on that invoice built up, and what did it cost us?
  - Entries, cost, charged amount and sales tax behind one invoice number, grouped by type of charge.
  - composition of service bill 10045, labor apart from parts and other things
  - Creekside's bookkeeper refuses to pay 10045 until she sees how much is time and how much is material, so split it per order, including our expense and the tax.
  - split 10045 into time and material
  - for one bill number, its day and customer's name, then by order the sort of charge, how many entries, what it cost us, what we ask and the tax
  - SM inv 10512 by ln type, cost/price/tx
  - A customer wonders why his repair bill is so high. What makes it up?
*/
SELECT SMInvoice.Invoice, SMInvoice.InvoiceDate, ARCM.Name, SMWorkCompleted.WorkOrder,
    SMLineType.Description AS LineType, COUNT(*) AS Entries, SUM(SMWorkCompleted.ActualCost) AS ActualCost,
    SUM(SMWorkCompleted.PriceTotal) AS PriceTotal, SUM(SMWorkCompleted.TaxAmount) AS TaxAmount
FROM SMInvoice WITH (NOLOCK)
JOIN SMWorkCompleted WITH (NOLOCK)
    ON SMInvoice.SMCo = SMWorkCompleted.SMCo
    AND SMInvoice.SMInvoiceID = SMWorkCompleted.SMInvoiceID
JOIN SMLineType WITH (NOLOCK)
    ON SMWorkCompleted.Type = SMLineType.LineType
JOIN ARCM WITH (NOLOCK)
    ON SMInvoice.CustGroup = ARCM.CustGroup
    AND SMInvoice.BillToARCustomer = ARCM.Customer
WHERE SMInvoice.SMCo = @SMCo
    AND SMInvoice.Invoice = @Invoice
GROUP BY SMInvoice.Invoice, SMInvoice.InvoiceDate, ARCM.Name, SMWorkCompleted.WorkOrder, SMLineType.Description
ORDER BY SMWorkCompleted.WorkOrder, SMLineType.Description
