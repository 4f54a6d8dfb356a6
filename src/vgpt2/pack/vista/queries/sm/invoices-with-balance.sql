/*
title: Service invoices with an open receivable
grain: one service invoice
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which service invoices are unpaid?
  - Open service invoices with amount due
  - unpaid service invoices
  - Service invoices whose receivable still has an amount due, with customer, date and amounts.
  - who still owes us for service
*/
SELECT SMInvoice.Invoice, SMInvoice.InvoiceDate, SMInvoice.DueDate, SMInvoice.BillToARCustomer, ARCM.Name,
    ARTH.Invoiced,
    ARTH.Paid, ARTH.AmountDue
FROM SMInvoice WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON SMInvoice.ARCo = ARTH.ARCo
    AND SMInvoice.ARPostedMth = ARTH.Mth
    AND SMInvoice.ARTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON SMInvoice.CustGroup = ARCM.CustGroup
    AND SMInvoice.BillToARCustomer = ARCM.Customer
WHERE SMInvoice.SMCo = @SMCo
    AND ARTH.AmountDue <> 0
ORDER BY SMInvoice.DueDate, SMInvoice.Invoice
