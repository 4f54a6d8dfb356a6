/*
title: Test and inspection logs of a project by type
grain: one log type
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many tests and inspections were done?
  - Tests and inspections by type between two dates
  - test and inspection counts
  - Number of tests and inspections of a project per type with the first and last date.
  - what got tested on my job
  - How often was 22-4410 tested or inspected in June, by kind, with first and last day?
  - 'Quality report to the state is due on the 5th: count concrete breaks, soils and all other checks on the bridge between April 1 and 30, per kind.'
  - QC counts, june, job 1001-
  - 'Kinds of test first, then kinds of inspection: how many on this job, earliest and latest day'
  - '# tst + insp by type on 22-4410 Q2'
  - How many times did somebody examine or measure the work at this building last month, and what sort of check was it?
*/
WITH Logs AS (
    SELECT 'Test' AS Kind, PMTL.TestType AS DocType, PMTL.TestDate AS LogDate
    FROM PMTL WITH (NOLOCK)
    WHERE PMTL.PMCo = @PMCo
        AND PMTL.Project = @Project
        AND PMTL.TestDate BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT 'Inspection' AS Kind, PMIL.InspectionType AS DocType, PMIL.InspectionDate AS LogDate
    FROM PMIL WITH (NOLOCK)
    WHERE PMIL.PMCo = @PMCo
        AND PMIL.Project = @Project
        AND PMIL.InspectionDate BETWEEN @BeginDate AND @EndDate
)
SELECT Logs.Kind, Logs.DocType, COUNT(*) AS Logs, MIN(Logs.LogDate) AS FirstDate, MAX(Logs.LogDate) AS LastDate
FROM Logs
GROUP BY Logs.Kind, Logs.DocType
ORDER BY Logs.Kind, Logs.DocType
