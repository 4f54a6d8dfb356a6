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
  - Bills on which the client has sent more than was asked, or credits exceed charges
  - Unclaimed property filing is due in October, so I have to know which bills went below zero, what had been charged and how much came in, with the client's name.
  - minus balances in AR
  - Client, bill, its date, charged, paid and the negative remainder; the deepest minus first
  - neg AR bals - who overpd us n by how mch
  - Did anyone accidentally send us too much on a bill, so that we now hold their money?
*/
SELECT ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.TransDate, ARTH.Invoiced, ARTH.Paid, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue < 0
ORDER BY ARTH.AmountDue, ARCM.Name
