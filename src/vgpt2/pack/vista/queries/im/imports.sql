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
  - Loads made during 2024, which file, whose, and how many rows
  - Someone overwrote our rates on March 14, so I want all files that were brought in that week, layout, person and size
  - upload log for the week
  - Newest on top, day, load number, layout, file name, who did it, row count
  - all imprts last mnth w/ file + usr + rec cnt
  - What files were fed into the system from outside, when, and by which person?
*/
SELECT IMWH.ImportDate, IMWH.ImportId, IMWH.ImportTemplate, IMWH.TextFile, IMWH.ImportBy, IMWH.NumOfRecords
FROM IMWH WITH (NOLOCK)
WHERE IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
ORDER BY IMWH.ImportDate DESC, IMWH.ImportId
