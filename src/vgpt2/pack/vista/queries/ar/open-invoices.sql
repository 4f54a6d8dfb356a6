/*
title: Open customer invoices
grain: one customer invoice
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which customer invoices have not been paid?
  - Open AR invoices with balance due
  - open receivables
  - List unpaid customer invoices with number, date, due date and balance.
  - who hasnt paid us
*/
SELECT ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.TransDate, ARTH.DueDate, ARTH.Invoiced, ARTH.Paid, ARTH.Retainage,
    ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue <> 0
ORDER BY ARCM.Name, ARTH.DueDate, ARTH.Invoice
