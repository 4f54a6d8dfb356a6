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
  - Each line of T&M bill 12 from June with base, fee and total
  - The customer wants an explanation of cost-plus bill 12 before paying on Friday, so print line by line job, phase, day, what it was, base, fee percent, total
  - itemize the June cost-plus invoice
  - In line order, job, phase, date, description, base, percentage, fee, total for May's bill 7
  - TM bill lines bill 18 mar w mrkup
  - What exactly are we charging for on this invoice for hours and goods?
*/
SELECT JBIL.Line, JBIL.Job, JBIL.Phase, JBIL.Date, JBIL.Description, JBIL.Basis, JBIL.MarkupRate, JBIL.MarkupTotal,
    JBIL.Total
FROM JBIL WITH (NOLOCK)
WHERE JBIL.JBCo = @JBCo
    AND JBIL.BillMonth = @BillMonth
    AND JBIL.BillNumber = @BillNumber
ORDER BY JBIL.Line
