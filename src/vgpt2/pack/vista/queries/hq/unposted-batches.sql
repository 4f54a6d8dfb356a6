/*
title: Batches that are not posted
grain: one batch
level: basic
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Which batches have not been posted?
  - Open batches with user and status
  - unposted batches
  - List batches of a company that are neither posted nor cancelled, oldest first.
  - whos sitting on a batch
  - Everything in company 1 that was begun and neither finished nor dropped, oldest first
  - June must be locked by 5 pm; show what hangs in company 1 whatever the module, with month, who began it, when, and who has it open at the moment
  - open btchs, oldest first
  - Month and number, kind of work, begun by, begun on, state, in use by, by age
  - all un-pstd btchs co 3 inc status + in use by
  - What packages of entries are lying about unfinished in this firm, and who started each?
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.DateCreated, HQBC.Status, HQBC.InUseBy
FROM HQBC WITH (NOLOCK)
WHERE HQBC.Co = @Co
    AND HQBC.Status NOT IN (5, 6)
ORDER BY HQBC.DateCreated, HQBC.BatchId
