/*
title: Bills in batches on their way to receivables
grain: one bill in a batch
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which bills are in an interface batch to receivables and not posted, and who started it?
  - Job billing interface batches with invoice, customer, amount, tax and retainage per bill
  - Month, batch, creator, batch status, bill, contract, customer name, amount, retainage
  - bills stuck going to AR
  - ran the interface, still dont see the pay app in receivables
  - What billing is about to hit the customer accounts?
  - Preview of invoices in the unposted billing batch of June
  - Owner invoices sitting in a batch headed for AR
  - AR closes June tonight and two pay apps aren't in the customer accounts; what's in the pending transfer, who ran it, and each invoice's client and dollars
  - pay apps en route to ar
  - Batch with creator and stage, bill, invoice, contract, client's name, payment date, dollars, tax, retention
  - jb>ar btchs not pstd, inv/cust/amt
  - Which bills to clients are on their way into the accounts but haven't arrived?
*/
SELECT JBAR.Mth, JBAR.BatchId, HQBC.CreatedBy, HQBC.Status, JBAR.BillNumber, JBAR.Invoice, JBAR.Contract,
    ARCM.Name AS Customer, JBAR.DueDate, SUM(JBAL.Amount) AS Amount, SUM(JBAL.TaxAmount) AS Tax,
    SUM(JBAL.Retainage) AS Retainage
FROM JBAR WITH (NOLOCK)
JOIN JBAL WITH (NOLOCK)
    ON JBAR.Co = JBAL.Co
    AND JBAR.Mth = JBAL.Mth
    AND JBAR.BatchId = JBAL.BatchId
    AND JBAR.BatchSeq = JBAL.BatchSeq
JOIN HQBC WITH (NOLOCK)
    ON JBAR.Co = HQBC.Co
    AND JBAR.Mth = HQBC.Mth
    AND JBAR.BatchId = HQBC.BatchId
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBAR.CustGroup = ARCM.CustGroup
    AND JBAR.Customer = ARCM.Customer
WHERE JBAR.Co = @JBCo
GROUP BY JBAR.Mth, JBAR.BatchId, HQBC.CreatedBy, HQBC.Status, JBAR.BillNumber, JBAR.Invoice, JBAR.Contract, ARCM.Name,
    JBAR.DueDate
ORDER BY JBAR.Mth, JBAR.BatchId, JBAR.BillNumber
