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
  - Bills whose payment deadline has gone by, oldest first, and the number of days
  - For the cash meeting on July 1, pull every bill that should have been settled before that day and state how many days each is behind and the remaining balance.
  - late bills, days behind
  - Customer number, bill number, when issued, when payable, days beyond it and what remains, earliest deadline first
  - 'inv by inv past terms as of 6/30 w/ # dys late'
  - Who has let a payment date slip by, on which bill, and how long ago was the money supposed to arrive?
*/
SELECT ARTH.Customer, ARTH.Invoice, ARTH.TransDate, ARTH.DueDate, DATEDIFF(DAY, ARTH.DueDate, @AsOf) AS DaysLate,
    ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND ARTH.DueDate < @AsOf
ORDER BY ARTH.DueDate, ARTH.Customer, ARTH.Invoice
