/*
title: Receivables entries in batches that are not posted
grain: one entry of a batch
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - What receivables entries have not been posted yet?
  - Invoices and receipts in unposted AR batches
  - ar batches not posted
  - Entries in AR batches with creator, status, transaction type, customer and reference.
  - cash or invoices still sittin in a batch
*/
SELECT ARBH.Mth, ARBH.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.Status, ARBH.BatchSeq, ARBH.ARTransType,
    ARBH.Customer, ARBH.Invoice, ARBH.CheckNo, ARBH.CreditAmt
FROM ARBH WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON ARBH.Co = HQBC.Co
    AND ARBH.Mth = HQBC.Mth
    AND ARBH.BatchId = HQBC.BatchId
WHERE ARBH.Co = @Co
ORDER BY ARBH.Mth, ARBH.BatchId, ARBH.BatchSeq
