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
  - Everything billed and still outstanding, bill by bill, alphabetically by client
  - A surety wants our outstanding billing as a schedule by Friday, so please print each bill that still carries a balance, what was charged, paid to date, held back and remaining.
  - outstanding bills by client
  - Client name, bill number, issued on, payable by, original sum, paid so far, retained, still owing; by name and then oldest first
  - all AR inv w/ a bal, custmer name n due dt, no aging needed
  - Which of the bills we sent out have people not fully settled yet, who are they and how much is left on each?
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
