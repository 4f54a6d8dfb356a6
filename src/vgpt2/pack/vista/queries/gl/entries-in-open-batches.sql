/*
title: Journal entries in batches that are not posted
grain: one entry of a batch
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Which journal entries are waiting to be posted?
  - Unposted journal entries by batch
  - unposted je
  - Entries of ledger batches with creator, status, account, journal, reference and amount.
  - je's somebody forgot to post
  - Manual ledger bookings typed but not through, with who made each batch
  - Controller wants june shut by 5 pm and the ledger refuses since batches hang; which journals are in them, who began them, and on what accounts?
  - JEs stuck in limbo
  - By month and batch, the preparer, state of the batch, journal, ref, account, text and dollars for every line
  - unpstd JE lines in all GL btchs, need creator so i can nag
  - Somebody typed accounting entries that are not final yet. What are they, and who did it?
*/
SELECT GLDB.Mth, GLDB.BatchId, HQBC.CreatedBy, HQBC.Status, GLDB.Jrnl, GLDB.GLRef, GLDB.GLAcct, GLDB.Description,
    GLDB.Amount
FROM GLDB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON GLDB.Co = HQBC.Co
    AND GLDB.Mth = HQBC.Mth
    AND GLDB.BatchId = HQBC.BatchId
WHERE GLDB.Co = @Co
ORDER BY GLDB.Mth, GLDB.BatchId, GLDB.BatchSeq
