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
