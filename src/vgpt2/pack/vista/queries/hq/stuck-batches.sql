/*
title: Batches with errors or stopped while posting
grain: one batch
level: basic
parameters: {}
asks:
  - Are there batches stuck in posting in any company?
  - Batches with validation errors or interrupted posting
  - stuck batches
  - Batches of all companies with status validation errors or posting in progress.
  - what batches blew up
*/
SELECT HQBC.Co, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.Status, HQBC.CreatedBy, HQBC.DateCreated, HQBC.InUseBy
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
WHERE HQBC.Status IN (2, 4)
ORDER BY HQBC.Co, HQBC.DateCreated, HQBC.BatchId
