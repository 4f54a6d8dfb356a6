/*
title: Pay applications of a contract with what came in and how long it took
grain: one pay application
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - 'For this contract, application by application: what did we bill, what did the owner keep back, what has he paid and when?'
  - How long does the owner of 1001 take to pay an application?
  - Pay app log with collection and days outstanding
  - pay apps n payments
  - has app 7 been paid yet or r they sittin on it
  - Application number, bill date, billed, withheld, released, received, still due, date paid in full, days to pay.
  - For contract 22-4410, each draw with receipts and days until settled.
  - 'Owner''s rep claims they pay in 30 days; prove otherwise with every draw on contract 1032: billed, withheld, released, received, still outstanding, paid date'
  - draws vs cash, contract 2214
  - Draw log of one contract with draw number, bill month and number, invoice, its date, total, withheld, released, received, outstanding, day settled, days
  - pay app hist w $ in n dys to pay, contrct 1188-
  - We bill the owner of a building in stages; what did he pay for every stage, and how soon?
*/
SELECT JBIN.Application, JBIN.BillMonth, JBIN.BillNumber, JBIN.Invoice, JBIN.InvDate, JBIN.InvTotal, JBIN.InvRetg,
    JBIN.RetgRel, JBIN.InvDue, ARTH.Paid, ARTH.AmountDue, ARTH.PayFullDate,
    DATEDIFF(DAY, JBIN.InvDate, ARTH.PayFullDate) AS DaysToPay, JCCM.Description
FROM JBIN WITH (NOLOCK)
JOIN JCCO WITH (NOLOCK)
    ON JBIN.JBCo = JCCO.JCCo
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARTH WITH (NOLOCK)
    ON JCCO.ARCo = ARTH.ARCo
    AND JBIN.BillMonth = ARTH.Mth
    AND JBIN.ARTrans = ARTH.ARTrans
WHERE JBIN.JBCo = @JBCo
    AND JBIN.Contract = @Contract
ORDER BY JBIN.Application, JBIN.BillMonth, JBIN.BillNumber
