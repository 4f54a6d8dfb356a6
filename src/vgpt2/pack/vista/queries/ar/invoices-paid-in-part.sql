/*
title: Open invoices paid in part with number of receipts, last receipt, percent received and amount due
grain: one invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which invoices have been paid only in part, and what is missing?
  - Customer, invoice, date, invoiced amount, received, percent received, receipts, last receipt date and amount due, where something came in and something is due
  - short paid invoices
  - who took a bite out of are invoice an left the rest unpayed like Tri-Valley did on 10731
  - Cobalt Fabricators sent 18,400 on an invoice of 20,000 - list the others of that kind.
  - A customer who pays nothing has forgotten and a customer who pays ninety percent has an argument, and the second kind I have to phone myself, so collect for me all the bills on which at least one payment arrived and still something is due, with how many payments and when the last one was, and which contract it concerns, then I can sort out who disputes what.
  - Half settled debts.
  - Client bills where something came in but a remainder is open.
  - 'Short payments usually mean a dispute; the credit manager calls those clients on monday: percent received, how many receipts, latest one, remainder, contract'
  - short-pays, client bills
  - 'Partly settled: client''s name, telephone, contract and its name, bill number, date, billed, receipts, latest, received, percent, remainder; largest remainder first'
  - AR inv's part pd, bal left + last rcpt dt
  - Which clients paid only a piece of a bill, and how much is missing?
*/
WITH Receipts AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, COUNT(DISTINCT ARTH.KeyID) AS Receipts,
        MAX(ARTH.TransDate) AS LastReceipt, -SUM(ARTL.Amount) AS Received
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @ARCo
        AND ARTH.ARTransType = 'P'
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
)
SELECT ARTH.Customer, ARCM.Name, ARCM.Phone, ARTH.Contract, JCCM.Description AS ContractName, ARTH.Invoice,
    ARTH.TransDate, ARTH.Invoiced, Receipts.Receipts, Receipts.LastReceipt, Receipts.Received,
    100.0 * Receipts.Received / NULLIF(ARTH.Invoiced, 0) AS PercentReceived, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN Receipts
    ON ARTH.ARCo = Receipts.ARCo
    AND ARTH.Mth = Receipts.ApplyMth
    AND ARTH.ARTrans = Receipts.ApplyTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND Receipts.Received > 0
ORDER BY ARTH.AmountDue DESC, ARTH.Invoice
