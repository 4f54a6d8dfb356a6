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
