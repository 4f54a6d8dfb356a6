/*
title: Imports with the batches they made and whether those were posted
grain: one batch of an import
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - I uploaded the time cards on Monday, which batch did they end up in and was it posted?
  - Imports of a span of days with company, batch, records and batch state
  - Did the June 14 credit card file make it into the books?
  - imports to batches
  - where did my upload go
  - Import, file, person, date, company, month, batch number, records, state of the batch.
  - Uploaded files from June, what they turned into, and did it get finalized?
  - Month end closes tomorrow; trace each load between June 24 and 30 to its batch and say whether that one was posted, by whom loaded
  - loads and their batches
  - Newest first, load day, file, loader's name, company, period, batch, how many records and where it stands
  - 'imprts last wk -> btch # + postd y/n'
  - When somebody sends a file into the system, does it end up in the books, and in what bundle?
*/
SELECT IMWH.ImportDate, IMWH.ImportId, IMWH.ImportTemplate, IMWH.TextFile, IMWH.ImportBy, DDUP.FullName, IMBC.Co,
    IMBC.Mth, IMBC.BatchId, IMBC.RecordCount, HQBC.Source, HQBC.Status, HQBC.DatePosted
FROM IMWH WITH (NOLOCK)
JOIN IMBC WITH (NOLOCK)
    ON IMWH.ImportId = IMBC.ImportId
LEFT JOIN HQBC WITH (NOLOCK)
    ON IMBC.Co = HQBC.Co
    AND IMBC.Mth = HQBC.Mth
    AND IMBC.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON IMWH.ImportBy = DDUP.VPUserName
WHERE IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
ORDER BY IMWH.ImportDate DESC, IMWH.ImportId, IMBC.BatchId
