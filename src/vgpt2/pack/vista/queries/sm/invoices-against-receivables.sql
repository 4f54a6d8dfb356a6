/*
title: Service invoices whose total differs from the receivable
grain: one service invoice
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Does every service invoice stand in receivables with its full total?
  - Service invoices of 2024 with total including tax that differs from the amount invoiced in receivables, with customer and difference
  - sm invoices vs ar
  - inv S10233 printed 1,480.60 but AR has 1,398.00 on it, was that the only one
  - Subledger agreement between service billing and accounts receivable for the audit.
  - Printed one number, booked another.
  - Number, date, bill-to name, work total, tax, grand total, receivable, variance.
  - service bills of 2024 whose amount on the receivable side isn't the same
  - For the audit we must agree service billing to the customer ledger, so list every bill dated in 2024 where the two totals are unequal, with the customer's name and variance.
  - service bill vs AR, off
  - by bill date and number, customer number and name, work, tax, sum, then month and transaction in receivables, its amount and the gap
  - SM inv tot <> AR invoicd YTD, no voids
  - The repair department sent a bill for one amount, and the bookkeepers recorded another. Where did that happen?
*/
SELECT SMInvoiceList.Invoice, SMInvoiceList.InvoiceDate, SMInvoiceList.BillToARCustomer, ARCM.Name,
    SMInvoiceList.TotalBilled, SMInvoiceList.TotalTaxed, SMInvoiceList.TotalAmount, ARTH.Mth, ARTH.ARTrans,
    ARTH.Invoiced, SMInvoiceList.TotalAmount - ARTH.Invoiced AS Difference
FROM SMInvoiceList WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON SMInvoiceList.ARCo = ARTH.ARCo
    AND SMInvoiceList.ARPostedMth = ARTH.Mth
    AND SMInvoiceList.ARTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON SMInvoiceList.BillToCustGroup = ARCM.CustGroup
    AND SMInvoiceList.BillToARCustomer = ARCM.Customer
WHERE SMInvoiceList.SMCo = @SMCo
    AND SMInvoiceList.InvoiceDate BETWEEN @BeginDate AND @EndDate
    AND SMInvoiceList.VoidDate IS NULL
    AND SMInvoiceList.TotalAmount <> ARTH.Invoiced
ORDER BY SMInvoiceList.InvoiceDate, SMInvoiceList.Invoice
