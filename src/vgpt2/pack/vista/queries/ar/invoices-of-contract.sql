/*
title: Invoices of a contract with what is paid and held
grain: one invoice
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - Show all invoices we sent on this contract.
  - Billing and collection history of a contract
  - contract invoices
  - Invoices of a contract with number, date, invoiced, paid, retainage and amount due.
  - what has the owner paid on my job
  - On contract 22-4410, every bill sent, collected, withheld, still open.
  - 'Owner''s controller wants a reconciliation of contract 1032 by tomorrow: our bill numbers, dates, due dates, amounts, receipts, retention, balance'
  - owner bills on 2214
  - Bill number, date, due date, billed, received, withheld, remaining, oldest first, single contract
  - contrct 1188- inv's w pd + retg + os
  - For one project, which bills have we sent the client and how much of each has he paid?
*/
SELECT ARTH.Invoice, ARTH.TransDate, ARTH.DueDate, ARTH.Invoiced, ARTH.Paid, ARTH.Retainage, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
WHERE ARTH.ARCo = @ARCo
    AND ARTH.JCCo = @JCCo
    AND ARTH.Contract = @Contract
    AND ARTH.ARTransType = 'I'
ORDER BY ARTH.TransDate, ARTH.Invoice
