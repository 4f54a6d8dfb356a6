/*
title: Inspections, tests and open punch list items by location of a project
grain: one location
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - How many inspections, tests and open punch items does each area of the building have?
  - Per project location count of inspections, count of tests, latest of both and punch items not finished
  - quality status by location
  - Location, description, inspections, last inspection, tests, last test, open punch items on 1001-
  - Turnover is floor by floor and the owner will not take level 3 unless he sees that it was inspected and tested and that the defects there are gone, so one line for every area with how much of each we have on file
  - wich areas hav no tests or inspecions logged at Riverside Plaza
  - Readiness of each zone for hand-over, L3-EAST for instance
  - For each area of 22-4410, count checks, lab tests, and defects left
  - Hand-over goes wing by wing; owner's engineer needs to see per area of the hospital how many inspections and tests happened, the newest of each, and remaining corrections.
  - QA score, area by area
  - 'Zone names down the side, across: checks held, newest check, lab tests, newest test, punch left'
  - insp / tst / opn punch cnt by location job 1001-
  - Part by part of this building, how often was work checked and tested, and how many faults remain?
*/
WITH Inspected AS (
    SELECT PMIL.PMCo, PMIL.Project, PMIL.Location, COUNT(*) AS Inspections, MAX(PMIL.InspectionDate) AS LastInspection
    FROM PMIL WITH (NOLOCK)
    WHERE PMIL.PMCo = @PMCo
        AND PMIL.Project = @Project
    GROUP BY PMIL.PMCo, PMIL.Project, PMIL.Location
),
Tested AS (
    SELECT PMTL.PMCo, PMTL.Project, PMTL.Location, COUNT(*) AS Tests, MAX(PMTL.TestDate) AS LastTest
    FROM PMTL WITH (NOLOCK)
    WHERE PMTL.PMCo = @PMCo
        AND PMTL.Project = @Project
    GROUP BY PMTL.PMCo, PMTL.Project, PMTL.Location
),
Punch AS (
    SELECT PMPI.PMCo, PMPI.Project, PMPI.Location, COUNT(*) AS OpenItems
    FROM PMPI WITH (NOLOCK)
    WHERE PMPI.PMCo = @PMCo
        AND PMPI.Project = @Project
        AND PMPI.FinDate IS NULL
    GROUP BY PMPI.PMCo, PMPI.Project, PMPI.Location
)
SELECT PMPL.Location, PMPL.Description, ISNULL(Inspected.Inspections, 0) AS Inspections, Inspected.LastInspection,
    ISNULL(Tested.Tests, 0) AS Tests, Tested.LastTest, ISNULL(Punch.OpenItems, 0) AS OpenPunchItems
FROM PMPL WITH (NOLOCK)
LEFT JOIN Inspected
    ON PMPL.PMCo = Inspected.PMCo
    AND PMPL.Project = Inspected.Project
    AND PMPL.Location = Inspected.Location
LEFT JOIN Tested
    ON PMPL.PMCo = Tested.PMCo
    AND PMPL.Project = Tested.Project
    AND PMPL.Location = Tested.Location
LEFT JOIN Punch
    ON PMPL.PMCo = Punch.PMCo
    AND PMPL.Project = Punch.Project
    AND PMPL.Location = Punch.Location
WHERE PMPL.PMCo = @PMCo
    AND PMPL.Project = @Project
ORDER BY PMPL.Location
