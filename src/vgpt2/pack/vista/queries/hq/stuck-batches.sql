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
  - Batches in any entity that failed their check or died halfway through
  - Power went out at 4 pm on june 28 during month end; which batches in all entities hang half done or with errors, who made them and who has them open?
  - crashed batches, all cos
  - Entity, month, number, kind, state, maker, begun on, now open by, oldest first in each entity
  - btchs status err or pstng in progress, need IT to clear
  - Did any package of entries break while the program was working on it, and whose was it?
*/
SELECT HQBC.Co, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.Status, HQBC.CreatedBy, HQBC.DateCreated, HQBC.InUseBy
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
WHERE HQBC.Status IN (2, 4)
ORDER BY HQBC.Co, HQBC.DateCreated, HQBC.BatchId
