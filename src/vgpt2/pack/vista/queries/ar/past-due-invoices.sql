/*
title: Customer invoices past due
grain: one invoice
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which customer invoices are past due?
  - Past due receivables with days late
  - overdue ar
  - Open invoices with a due date before a given day and how many days late they are.
  - who's late payin us
*/
SELECT ARTH.Customer, ARTH.Invoice, ARTH.TransDate, ARTH.DueDate, DATEDIFF(DAY, ARTH.DueDate, @AsOf) AS DaysLate,
    ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND ARTH.DueDate < @AsOf
ORDER BY ARTH.DueDate, ARTH.Customer, ARTH.Invoice
