/*
title: Bills of a month that include change orders with number and total of the change orders and the amount of the bill
grain: one bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
asks:
  - Which of this month's owner applications carry change orders, how many and for how much?
  - Bill, contract, customer, number of changes on it, their total, bill amount and retainage for a bill month
  - changes per bill
  - Oakmont College rejected the June draw because of three extras on it, so which applications have any at all
  - wich pay aps in may had chang orders in them
  - The auditors picked the month of March 2024 and want to see, for every application that we sent out, whether extras were part of it and if so the count and the sum of them beside what we asked for in total, so that they can go back to the signed papers one by one.
  - Requests for money where extra work was rolled in
  - June pay requests that contain approved extras, how many, and their worth
  - An owner's rep rejected our draw for a surprise extra, so for May find each request with extras on it, count and sum against the request's total, client named
  - draws with extras on them
  - Bill, invoice, application, contract name, client's name, number of extras, their sum, total asked, holdback, largest extras first
  - 'jun pay apps w COs on em, # and $'
  - Which of this month's bills to clients included payment for work added after signing?
*/
WITH Changes AS (
    SELECT JBCC.JBCo, JBCC.BillMonth, JBCC.BillNumber, COUNT(*) AS ChangeOrders, SUM(JBCC.ChgOrderTot) AS ChangeAmount
    FROM JBCC WITH (NOLOCK)
    WHERE JBCC.JBCo = @JBCo
        AND JBCC.BillMonth = @BillMonth
    GROUP BY JBCC.JBCo, JBCC.BillMonth, JBCC.BillNumber
)
SELECT JBIN.BillNumber, JBIN.Invoice, JBIN.Application, JBIN.Contract, JCCM.Description, ARCM.Name AS CustomerName,
    Changes.ChangeOrders, Changes.ChangeAmount, JBIN.InvTotal, JBIN.InvRetg
FROM JBIN WITH (NOLOCK)
JOIN Changes
    ON JBIN.JBCo = Changes.JBCo
    AND JBIN.BillMonth = Changes.BillMonth
    AND JBIN.BillNumber = Changes.BillNumber
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth = @BillMonth
ORDER BY Changes.ChangeAmount DESC, JBIN.BillNumber
