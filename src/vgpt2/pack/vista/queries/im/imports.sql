/*
title: Imports between two dates
grain: one import
level: basic
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which files were imported, and by whom?
  - Import log with file and number of records
  - imports
  - Imports between two dates with template, file, user and number of records.
  - who loaded that spreadsheet
*/
SELECT IMWH.ImportDate, IMWH.ImportId, IMWH.ImportTemplate, IMWH.TextFile, IMWH.ImportBy, IMWH.NumOfRecords
FROM IMWH WITH (NOLOCK)
WHERE IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
ORDER BY IMWH.ImportDate DESC, IMWH.ImportId
