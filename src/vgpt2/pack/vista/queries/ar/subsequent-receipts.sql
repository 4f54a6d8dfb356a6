/*
title: Invoices open at a month end with what was received on them afterwards
grain: one invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
asks:
  - "Alternative procedure for unreturned confirmations: year-end receivables with the cash that came in on each after the balance sheet date."
  - Open invoices as of an earlier month by customer, balance then, receipts in later months, last receipt date, remainder
  - subsequent receipts
  - Of the 1.2 million Lakeview Hospital owed us at December 31, how much have we seen since?
  - did they pay us after dec 31, by invoice
  - Customer, contract, invoice, date, due then, collected later, still uncollected.
  - Proof that the debtors on the books at closing were good for it
  - What has come in since December on bills that were unsettled at year end
  - 'Our CPA tests collectibility: for each bill outstanding at 12/31/23, they need the client, project, balance on that day, payments in the new year, and what is left.'
  - did year-end debtors cough up
  - 'By client''s name and date: bill, contract title, balance back then, collected in following months, day of the latest payment, still unpaid'
  - inv opn @ 12/31 + pmts after, for the audtors
  - 'Bills that had not been settled when the year closed: did the money turn up in the months after, and how much?'
*/
WITH Balance AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @ThroughMth
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
    HAVING SUM(ARTL.Amount) > 0
),
Later AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, -SUM(ARTL.Amount) AS Received, MAX(ARTH.TransDate) AS LastReceipt
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth > @ThroughMth
        AND ARTH.ARTransType = 'P'
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
)
SELECT ARTH.Customer, ARCM.Name, ARTH.Contract, JCCM.Description, ARTH.Invoice, ARTH.TransDate,
    Balance.Amount AS OpenThen, ISNULL(Later.Received, 0) AS ReceivedLater, Later.LastReceipt,
    Balance.Amount - ISNULL(Later.Received, 0) AS Remaining
FROM Balance
JOIN ARTH WITH (NOLOCK)
    ON Balance.ARCo = ARTH.ARCo
    AND Balance.ApplyMth = ARTH.Mth
    AND Balance.ApplyTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
LEFT JOIN Later
    ON Balance.ARCo = Later.ARCo
    AND Balance.ApplyMth = Later.ApplyMth
    AND Balance.ApplyTrans = Later.ApplyTrans
WHERE ARTH.ARTransType = 'I'
ORDER BY ARCM.Name, ARTH.TransDate, ARTH.Invoice
