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
  - Client bills and cash typed into batches yet unposted.
  - 'Close is tonight; to clear the decks, every receivables item in a batch: kind, client number, bill or check number, credit, maker and state of the batch'
  - AR still sitting in batches
  - 'Unposted receivables: period, batch, origin, maker, state, kind of entry, client, bill number, check number, amount, in batch order'
  - ar btch items unpstd - inv, pymts, adj
  - What has been entered about bills to clients or their payments that isn't in the books yet?
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
