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
