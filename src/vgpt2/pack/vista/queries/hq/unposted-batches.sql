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
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.DateCreated, HQBC.Status, HQBC.InUseBy
FROM HQBC WITH (NOLOCK)
WHERE HQBC.Co = @Co
    AND HQBC.Status NOT IN (5, 6)
ORDER BY HQBC.DateCreated, HQBC.BatchId
