/*
title: Transactions of a customer with running balance
grain: one transaction
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  Customer: {type: bCustomer, example: 1001}
asks:
  - Show the account of a customer with a running balance.
  - Customer ledger with cumulative balance
  - customer statement
  - All transactions of a customer by date with type, reference, amount and balance after each.
  - run me their account from the start
  - Run client 1001's account from the beginning, balance after every entry.
  - They dispute owing 48,200; mail them bills, payments and credits in date order with the total after each one
  - account history, client 10210
  - Date, kind of entry, bill number, check number, amount, balance afterwards, in date order, one client
  - cust stmnt 4 355 w runnng bal
  - For one client, what did we bill and receive over time, and what was owed after each step?
*/
WITH Transactions AS (
    SELECT ARTH.Mth, ARTH.ARTrans, ARTH.TransDate, ARTH.ARTransType, ARTH.Invoice, ARTH.CheckNo,
        SUM(ARTL.Amount) AS Amount
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.Customer = @Customer
        AND ARTH.ARTransType <> 'M'
    GROUP BY ARTH.Mth, ARTH.ARTrans, ARTH.TransDate, ARTH.ARTransType, ARTH.Invoice, ARTH.CheckNo
)
SELECT Transactions.TransDate, Transactions.ARTransType, Transactions.Invoice, Transactions.CheckNo,
    Transactions.Amount,
    SUM(Transactions.Amount) OVER (
        ORDER BY Transactions.TransDate, Transactions.Mth, Transactions.ARTrans ROWS UNBOUNDED PRECEDING
    ) AS Balance
FROM Transactions
ORDER BY Transactions.TransDate, Transactions.Mth, Transactions.ARTrans
