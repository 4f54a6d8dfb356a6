/*
title: Ledger accounts that equipment batches not posted and not cancelled will hit, with debits, credits and who made the batch
grain: one ledger account of a batch
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - What will the equipment batches that are still waiting do to the ledger?
  - Month, batch, status, creator, ledger account, account name, debits and credits of equipment batches not posted or cancelled
  - em batch gl preview
  - befor i hit post, wich accounts does fuel batch 121 hit and whos batch is it
  - Batch 118 of June, made by Kendra - does it debit 5620?
  - We closed the subledgers on the tenth and afterwards somebody posted an equipment batch that put forty thousand dollars on an account that should be dead, so from now on I check what is in the pipeline before anybody presses the button, account by account, with the name of the person whose batch it is so I can walk over.
  - Peek at tomorrow's bookings of the fleet side.
  - Accounts about to be debited or credited by fleet batches in waiting, with the maker's name
  - Someone posted 40,000 to a dead account after close; let me see, per pending equipment batch, each account by name, debits, credits, and whose batch it is by full name.
  - fleet batches, GL effect pending
  - 'Unposted, uncancelled EM batches: status, creator''s full name, GL number and name, debit total, credit total'
  - EM btchs not pstd/cancld -> gl accts dr/cr, whose
  - Entries about machines have been prepared but not booked; which parts of our books will they change, and who prepared them?
*/
SELECT EMGL.Mth, EMGL.BatchId, HQBC.Status, HQBC.CreatedBy, DDUP.FullName, EMGL.GLCo, EMGL.GLAcct,
    GLAC.Description AS AccountName, SUM(CASE WHEN EMGL.Amount > 0 THEN EMGL.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN EMGL.Amount < 0 THEN -EMGL.Amount ELSE 0 END) AS Credits
FROM EMGL WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON EMGL.EMCo = HQBC.Co
    AND EMGL.Mth = HQBC.Mth
    AND EMGL.BatchId = HQBC.BatchId
JOIN GLAC WITH (NOLOCK)
    ON EMGL.GLCo = GLAC.GLCo
    AND EMGL.GLAcct = GLAC.GLAcct
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE EMGL.EMCo = @EMCo
    AND HQBC.Status NOT IN (5, 6)
GROUP BY EMGL.Mth, EMGL.BatchId, HQBC.Status, HQBC.CreatedBy, DDUP.FullName, EMGL.GLCo, EMGL.GLAcct,
    GLAC.Description
ORDER BY EMGL.Mth, EMGL.BatchId, EMGL.GLCo, EMGL.GLAcct
