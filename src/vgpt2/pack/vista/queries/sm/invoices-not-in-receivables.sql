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
  - service bills that never arrived in the customer ledger
  - Revenue for June looks short to the controller, so which bills of service have no counterpart in AR, who's the customer, and which month was their batch for?
  - service bills AR never got
  - by day and number, customer number and name and the batch month, where accounting has no transaction and the bill isn't cancelled
  - SM invs w/o AR trans, not void
  - Our repair department made out bills that the bookkeepers don't have. Which?
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
