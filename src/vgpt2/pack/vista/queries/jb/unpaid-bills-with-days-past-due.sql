/*
title: Interfaced job bills with an open receivable and days past due
grain: one bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-07-31}
asks:
  - Which pay applications has the owner not paid in full, and how late are they as of July 31?
  - Interfaced bills with customer, contract, amount billed, still due in receivables and days overdue
  - Bill number, invoice, contract, customer name, due date, balance, days past the due date; only open ones
  - unpaid pay apps
  - who hasnt payed our draws
  - Requisitions outstanding at the customer by age, for the Friday cash call
  - Has the March application on the library been collected?
  - Pay requests with money outstanding, and how late each runs at July 31
  - On Friday's cash call we phone owners; each draw with a balance in AR, client's name, contract, when it should have been paid, and days late as of June 30
  - draws not collected yet
  - Latest first, bill, invoice, contract name, client's name, bill day, pay-by day, total, balance, days late
  - open jb bills in ar w days past due, cust nm
  - Which clients haven't fully paid our payment requests, and how long are they overdue?
*/
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Invoice, JBIN.Contract, JCCM.Description, ARCM.Name, JBIN.InvDate,
    ARTH.DueDate, ARTH.Invoiced, ARTH.AmountDue, DATEDIFF(day, ARTH.DueDate, @AsOf) AS DaysPastDue
FROM JBIN WITH (NOLOCK)
JOIN JCCO WITH (NOLOCK)
    ON JBIN.JBCo = JCCO.JCCo
JOIN ARTH WITH (NOLOCK)
    ON JCCO.ARCo = ARTH.ARCo
    AND JBIN.BillMonth = ARTH.Mth
    AND JBIN.ARTrans = ARTH.ARTrans
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBIN.JBCo = @JBCo
    AND JBIN.InvStatus = 'I'
    AND ARTH.AmountDue <> 0
ORDER BY DaysPastDue DESC, JBIN.Contract, JBIN.BillNumber
