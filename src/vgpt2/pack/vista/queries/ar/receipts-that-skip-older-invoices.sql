/*
title: Customers with receipts between two dates who still have invoices older than the receipts, with amount due on those
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who paid us this month and skipped older invoices?
  - Customers with a payment in a period that leaves invoices dated before the period open, with paid amount, number and sum of skipped invoices and the oldest
  - skipped old invoices
  - When an owner pays April and May but not the February application it usually means a dispute which no one told accounting about, so I want everyone who sent money in June and left something from before June unpaid, how much, since when, and the name of the person to call.
  - payed us but left old invoces opn
  - Clients who settle the new and ignore the old
  - Harbor Authority sent 310,000 on the 12th, did they leave anything behind?
  - Payers from June who left bills from before June unsettled
  - If a client jumps over a bill there is a quarrel behind it; for payments between 6/1 and 6/30 tell me who did so, what remains of the earlier ones and whom to phone.
  - paid new, dodged old
  - Name, contact, phone, what they sent and when last, how many earlier bills remain, dollars and date of the eldest; most skipped money first
  - custs pd us in june but still hv inv open frm b4
  - Which customers did send us something lately but passed over bills they received long before that?
*/
WITH Received AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.CreditAmt) AS Amount, MAX(ARTH.TransDate) AS LastReceipt
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'P'
        AND ARTH.TransDate BETWEEN @BeginDate AND @EndDate
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Skipped AS (
    SELECT ARTH.CustGroup, ARTH.Customer, COUNT(*) AS Invoices, SUM(ARTH.AmountDue) AS AmountDue,
        MIN(ARTH.TransDate) AS OldestInvoice
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue > 0
        AND ARTH.TransDate < @BeginDate
    GROUP BY ARTH.CustGroup, ARTH.Customer
)
SELECT ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone, Received.Amount AS Received, Received.LastReceipt,
    Skipped.Invoices, Skipped.AmountDue, Skipped.OldestInvoice
FROM Received
JOIN Skipped
    ON Received.CustGroup = Skipped.CustGroup
    AND Received.Customer = Skipped.Customer
JOIN ARCM WITH (NOLOCK)
    ON Received.CustGroup = ARCM.CustGroup
    AND Received.Customer = ARCM.Customer
ORDER BY Skipped.AmountDue DESC, ARCM.Name
