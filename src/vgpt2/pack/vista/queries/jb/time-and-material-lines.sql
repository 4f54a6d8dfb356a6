/*
title: Lines of a time-and-material bill
grain: one bill line
level: basic
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  BillNumber: {type: int, example: 12}
asks:
  - What is on this time and material bill?
  - T&M bill lines with basis, markup and total
  - t&m bill detail
  - Lines of one time-and-material bill in order with basis, markup and total.
  - whats on the tm invoice
*/
SELECT JBIL.Line, JBIL.Job, JBIL.Phase, JBIL.Date, JBIL.Description, JBIL.Basis, JBIL.MarkupRate, JBIL.MarkupTotal,
    JBIL.Total
FROM JBIL WITH (NOLOCK)
WHERE JBIL.JBCo = @JBCo
    AND JBIL.BillMonth = @BillMonth
    AND JBIL.BillNumber = @BillNumber
ORDER BY JBIL.Line
