/*
title: Service invoices without a receivable
grain: one service invoice
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which service invoices did not make it to receivables?
  - Invoices without an AR transaction
  - sm invoices not posted
  - Service invoices that are not void and carry no AR transaction, with customer and date.
  - service bills stuck before ar
*/
SELECT SMInvoice.Invoice, SMInvoice.InvoiceDate, SMInvoice.BillToARCustomer, ARCM.Name, SMInvoice.BatchMonth
FROM SMInvoice WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMInvoice.CustGroup = ARCM.CustGroup
    AND SMInvoice.BillToARCustomer = ARCM.Customer
WHERE SMInvoice.SMCo = @SMCo
    AND SMInvoice.ARTrans IS NULL
    AND SMInvoice.VoidDate IS NULL
ORDER BY SMInvoice.InvoiceDate, SMInvoice.Invoice
