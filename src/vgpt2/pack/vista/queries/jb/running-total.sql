/*
title: Bills of a contract with running total and percent of contract
grain: one bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How much of the contract had we billed after each pay application?
  - Cumulative billing of a contract by bill
  - running pay app total
  - Bills of one contract in order with amount, running total and share of the current contract amount.
  - total billed after each pay app
  - Accumulated invoicing on contract 1001- after every draw, as a share of its value
  - 'The bank charts how quickly 22-4410 was invoiced: each draw in order, its amount, total up to then, and what fraction of contract value that is'
  - cumulative draws on 1001-
  - In order, month, bill, application, amount, sum so far, percent of contract
  - runng tot of jb bills on 2031- + pct
  - After each payment request, how far through the whole price of the project were we?
*/
WITH Bills AS (
    SELECT JBIN.JBCo, JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.Contract, JBIN.InvTotal,
        SUM(JBIN.InvTotal) OVER (
            ORDER BY JBIN.BillMonth, JBIN.BillNumber
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS BilledToDate
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JBCo
        AND JBIN.Contract = @Contract
)
SELECT Bills.BillMonth, Bills.BillNumber, Bills.Application, Bills.InvTotal, Bills.BilledToDate,
    Bills.BilledToDate / NULLIF(JCCM.ContractAmt, 0) AS BilledShare
FROM Bills
JOIN JCCM WITH (NOLOCK)
    ON Bills.JBCo = JCCM.JCCo
    AND Bills.Contract = JCCM.Contract
ORDER BY Bills.BillMonth, Bills.BillNumber
