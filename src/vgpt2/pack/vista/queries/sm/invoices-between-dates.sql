/*
title: Service invoices between two dates
grain: one service invoice
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which service invoices went out?
  - Service invoice register with billed, tax and total
  - service invoices
  - Service invoices by date with bill-to customer, amount billed, tax and total, voids left out.
  - what did service bill this month
  - all bills service issued during 2024, with tax and customer
  - The state sales tax auditor is in the lobby asking for our service billing from January through December, each one with date, customer's name, taxable sum, tax and total.
  - billing journal for the service side
  - by day and number, when it's due, customer number and name, work, tax and grand sum, cancelled ones left out
  - SM inv reg YTD, no voids
  - What bills did our repair department send to customers in this time, and how big were they?
*/
SELECT SMInvoiceList.Invoice, SMInvoiceList.InvoiceDate, SMInvoiceList.DueDate,
    SMInvoiceList.BillToARCustomer, ARCM.Name,
    SMInvoiceList.TotalBilled, SMInvoiceList.TotalTaxed, SMInvoiceList.TotalAmount
FROM SMInvoiceList WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMInvoiceList.CustGroup = ARCM.CustGroup
    AND SMInvoiceList.BillToARCustomer = ARCM.Customer
WHERE SMInvoiceList.SMCo = @SMCo
    AND SMInvoiceList.InvoiceDate BETWEEN @BeginDate AND @EndDate
    AND SMInvoiceList.VoidDate IS NULL
ORDER BY SMInvoiceList.InvoiceDate, SMInvoiceList.Invoice
