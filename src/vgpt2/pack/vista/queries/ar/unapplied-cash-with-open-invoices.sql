/*
title: Customers with unapplied receipts and open invoices at the same time
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which customers look past due only because their cash is still sitting on account?
  - Unapplied receipts next to open invoice balance by customer, oldest of each, and what could be matched
  - apply cash cleanup
  - Meridian sent 75,000 in May that nobody applied, and they show 80,000 open
  - cash on acct but invs still open, fix these
  - Name, on account, oldest receipt, open, oldest invoice, the smaller of the two.
  - Receipts parked in limbo since January against bills waiting for them
  - Clients holding both loose payments and unpaid bills, and the part that could be matched
  - 'Statements go out Friday and I don''t want angry calls: who shows as owing while we also have their unmatched money, how old is each side, and what could be offset?'
  - loose cash vs unpaid bills, same client
  - Client's name, unmatched money with its earliest date, unpaid total with its earliest date, amount we could net; most nettable first
  - on-acct cash + opn inv same cust, AR cleanup b4 stmts
  - Do we list anybody as a debtor even though we have their payment and just never connected it with the bill?
*/
WITH Balances AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
    HAVING SUM(ARTL.Amount) <> 0
),
OnAccount AS (
    SELECT ARTH.CustGroup, ARTH.Customer, -SUM(Balances.Amount) AS Amount, MIN(ARTH.TransDate) AS Oldest
    FROM Balances
    JOIN ARTH WITH (NOLOCK)
        ON Balances.ARCo = ARTH.ARCo
        AND Balances.ApplyMth = ARTH.Mth
        AND Balances.ApplyTrans = ARTH.ARTrans
    WHERE ARTH.ARTransType = 'P'
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Invoices AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS Amount, MIN(ARTH.TransDate) AS Oldest
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue > 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
)
SELECT ARCM.Customer, ARCM.Name, OnAccount.Amount AS NotApplied, OnAccount.Oldest AS OldestReceipt,
    Invoices.Amount AS OpenInvoices, Invoices.Oldest AS OldestInvoice,
    CASE WHEN OnAccount.Amount < Invoices.Amount THEN OnAccount.Amount ELSE Invoices.Amount END AS CanBeApplied
FROM OnAccount
JOIN Invoices
    ON OnAccount.CustGroup = Invoices.CustGroup
    AND OnAccount.Customer = Invoices.Customer
JOIN ARCM WITH (NOLOCK)
    ON OnAccount.CustGroup = ARCM.CustGroup
    AND OnAccount.Customer = ARCM.Customer
ORDER BY CanBeApplied DESC, ARCM.Name
