/*
title: Customer receipts in batches that are not posted with the invoices they will pay
grain: one receipt in a batch and invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - What invoices will be paid by the receipts that sit in unposted batches?
  - Unposted receipts with customer, check number, invoice applied to, applied amount, due on the invoice now and the user
  - unposted cash applications
  - Before my collector calls Harbor Authority about the 184,000 again I want to be sure that the check is not lying in a batch, so list what has been keyed and not posted, check by check, with which bill it goes against, how much of it, and what that bill shows as due until then.
  - cash aplied in open batchs not postd yet
  - Money in hand that the open items do not show yet
  - Who has check 77120 in an open batch?
  - Customer checks entered but not yet final, and which bills each will settle
  - A credit hold on Harbor Authority is coming up at noon; see whether somebody has already keyed their payment in a batch still open, against what bills, and under whose login.
  - checks keyed, not posted, what they clear
  - Check number and date, payer's name, total, each bill it goes on with the part used and the balance at present, batch by batch
  - unpostd AR pmts + inv they aply to + who keyd em
  - Some payments have been typed in but not finalized; whose are they and which bills will they take off the books?
*/
WITH Applied AS (
    SELECT ARBL.Co, ARBL.Mth, ARBL.BatchId, ARBL.BatchSeq, ARBL.ApplyMth, ARBL.ApplyTrans, SUM(ARBL.Amount) AS Amount
    FROM ARBL WITH (NOLOCK)
    WHERE ARBL.Co = @ARCo
    GROUP BY ARBL.Co, ARBL.Mth, ARBL.BatchId, ARBL.BatchSeq, ARBL.ApplyMth, ARBL.ApplyTrans
)
SELECT ARBH.Mth, ARBH.BatchId, HQBC.CreatedBy, ARCM.Customer, ARCM.Name, ARBH.CheckNo, ARBH.CheckDate, ARBH.CreditAmt,
    ARTH.Invoice, ARTH.DueDate, Applied.Amount AS AppliedAmount, ARTH.AmountDue AS DueNow
FROM ARBH WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON ARBH.Co = HQBC.Co
    AND ARBH.Mth = HQBC.Mth
    AND ARBH.BatchId = HQBC.BatchId
JOIN ARCM WITH (NOLOCK)
    ON ARBH.CustGroup = ARCM.CustGroup
    AND ARBH.Customer = ARCM.Customer
LEFT JOIN Applied
    ON ARBH.Co = Applied.Co
    AND ARBH.Mth = Applied.Mth
    AND ARBH.BatchId = Applied.BatchId
    AND ARBH.BatchSeq = Applied.BatchSeq
LEFT JOIN ARTH WITH (NOLOCK)
    ON Applied.Co = ARTH.ARCo
    AND Applied.ApplyMth = ARTH.Mth
    AND Applied.ApplyTrans = ARTH.ARTrans
WHERE ARBH.Co = @ARCo
    AND ARBH.ARTransType = 'P'
    AND HQBC.Status IN (0, 1, 2, 3, 4)
ORDER BY ARBH.Mth, ARBH.BatchId, ARBH.CheckNo, ARTH.Invoice
