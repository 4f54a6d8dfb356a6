/*
title: Unposted batches in months that their ledger company has closed
grain: one batch and ledger company
level: advanced
parameters: {}
asks:
  - Which batches sit in a month that is already shut, so that nobody can post them any more?
  - batches in closed months
  - stuff left in april that we allready closed
  - Company, name, month, batch, source, status, owner, phone, ledger company, last month closed
  - Batches not posted whose month is at or before the last closed subledger month, any company
  - We closed May on the 7th and Dana still has an open cash batch in it, are there others?
  - Dead work that has to be cancelled or moved into the current period
  - Pending batches dated in a period that has been locked already
  - We shut may on the 7th and the bank recon is short; look in every entity for batches not through whose month is locked, with the owner's full name and phone
  - open btchs, month already shut
  - Entity by name, month, number, kind, state, owner by real name with phone, ledger entity and its last locked month
  - stuck btchs in clsd mths, all cos - cancel or move em
  - Is there any unfinished work in a month we have already locked, so that it can never be completed there?
*/
SELECT HQBC.Co, HQCO.Name, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.Status, HQBC.CreatedBy, DDUP.FullName,
    DDUP.Phone, GLCO.GLCo, GLCO.LastMthSubClsd
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
JOIN HQCC WITH (NOLOCK)
    ON HQBC.Co = HQCC.Co
    AND HQBC.Mth = HQCC.Mth
    AND HQBC.BatchId = HQCC.BatchId
JOIN GLCO WITH (NOLOCK)
    ON HQCC.GLCo = GLCO.GLCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Status NOT IN (5, 6)
    AND HQBC.Mth <= GLCO.LastMthSubClsd
ORDER BY HQBC.Co, HQBC.Mth, HQBC.BatchId
