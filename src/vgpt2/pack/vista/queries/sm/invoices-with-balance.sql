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
  - service bills that customers have yet to settle, by due date
  - Cash is short before payroll, so the owner will phone service clients himself; which of their bills have something outstanding, what was charged, and what came in?
  - what's uncollected from repairs, bill by bill
  - earliest due on top, bill number and day, customer number and name, what we charged, what's been received and the rest
  - SM AR open bal by inv
  - Which repairs have customers not, or only partly, paid for?
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
    AND SMInvoice.VoidDate IS NULL
    AND ARTH.AmountDue <> 0
ORDER BY SMInvoice.DueDate, SMInvoice.Invoice
