/*
title: Customer invoices with a credit balance
grain: one invoice
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which invoices did customers pay too much on?
  - Invoices with a negative balance
  - credit balances
  - Customer invoices whose amount due is below zero, with invoiced and paid amounts.
  - who do we owe a refund
*/
SELECT ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.TransDate, ARTH.Invoiced, ARTH.Paid, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.AmountDue < 0
ORDER BY ARTH.AmountDue, ARCM.Name
