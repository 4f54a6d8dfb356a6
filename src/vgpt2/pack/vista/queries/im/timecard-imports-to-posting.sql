/*
title: Imports of timecards between two dates with their batch, the records in it and the timecards and hours posted from it
grain: one import and batch
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Did all the time that we loaded from the field app end up posted?
  - Timecard imports against posted timecards and hours, by batch
  - The field app exports a file per crew and day, kbaker loads it, and afterwards payroll swears that hours are missing. For loads of June 2024 into company 1 follow each to its batch, its status and pay period, the record count it brought, and on the other end how many time entries and hours stand posted from that batch with the difference in count.
  - time imports tie-out
  - hours imported vs hours psoted by batch
  - file crew12_0614.csv had 31 lines, did all 31 get to payroll in batch 208
  - Import date, id, file, user, group, period end, month, batch, status, records, timecards, hours, difference.
  - Time files loaded in June compared with the entries and hours that came through
  - Union fringe reports are due Friday and hours look short, so for each time load of company 1 in June give batch, pay period, rows, posted entries and the shortfall
  - hour uploads, all of it landed
  - Load day, file, loader's name, pay group and period end, batch and its state, rows, posted entries, posted hours and the gap
  - 'tc imprts jun: recs vs tcs postd, hrs, diff'
  - The hours from the phones come in as files; did all of them end up in payroll?
*/
WITH Posted AS (
    SELECT PRTH.PRCo, PRTH.PRGroup, PRTH.PREndDate, PRTH.BatchId, COUNT(*) AS Timecards, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
    GROUP BY PRTH.PRCo, PRTH.PRGroup, PRTH.PREndDate, PRTH.BatchId
)
SELECT IMWH.ImportDate, IMWH.ImportId, IMWH.TextFile, IMWH.ImportBy, DDUP.FullName, HQBC.PRGroup, HQBC.PREndDate,
    IMBC.Mth, IMBC.BatchId, HQBC.Status, IMBC.RecordCount, ISNULL(Posted.Timecards, 0) AS Timecards,
    ISNULL(Posted.Hours, 0) AS Hours, IMBC.RecordCount - ISNULL(Posted.Timecards, 0) AS NotPosted
FROM IMWH WITH (NOLOCK)
JOIN IMBC WITH (NOLOCK)
    ON IMWH.ImportId = IMBC.ImportId
JOIN HQBC WITH (NOLOCK)
    ON IMBC.Co = HQBC.Co
    AND IMBC.Mth = HQBC.Mth
    AND IMBC.BatchId = HQBC.BatchId
LEFT JOIN Posted
    ON HQBC.Co = Posted.PRCo
    AND HQBC.PRGroup = Posted.PRGroup
    AND HQBC.PREndDate = Posted.PREndDate
    AND HQBC.BatchId = Posted.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON IMWH.ImportBy = DDUP.VPUserName
WHERE IMBC.Co = @PRCo
    AND HQBC.TableName = 'PRTB'
    AND IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
ORDER BY IMWH.ImportDate, IMWH.ImportId, IMBC.BatchId
