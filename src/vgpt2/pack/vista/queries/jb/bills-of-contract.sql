/*
title: Bills of a contract
grain: one bill
level: basic
parameters:
  JBCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - Show all progress bills of a contract.
  - Pay applications by contract
  - bills on contract
  - Bills of one contract with application number, amount, retainage and amount due.
  - what have we billed the owner so far
  - Every pay application on contract 1001- to date
  - The owner of 22-4410 disputes what we've requested, so put together each application with day, invoice, amount, retention held, retention released and net
  - pay app history 1001-
  - In month order, bill, application, invoice, stage, day, total, holdback, released, owed
  - all draws on cntrct 2031- w retg
  - What payment requests have gone to the client of this one project so far?
*/
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.Invoice, JBIN.InvStatus, JBIN.InvDate, JBIN.InvTotal,
    JBIN.InvRetg, JBIN.RetgRel, JBIN.InvDue
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.Contract = @Contract
ORDER BY JBIN.BillMonth, JBIN.BillNumber
