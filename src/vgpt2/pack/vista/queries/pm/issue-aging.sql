/*
title: Unresolved issues by age, up to 30, 31 to 60, 61 to 90 and over 90 days
grain: one age band
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old are our open issues?
  - Issue ageing in 30 day bands
  - issue aging
  - Unresolved issues counted in bands of 0-30, 31-60, 61-90 and over 90 days since they were raised.
  - how stale r the issues
*/
WITH Ages AS (
    SELECT PMIM.Project, PMIM.Issue, DATEDIFF(day, PMIM.DateInitiated, @AsOf) AS Days
    FROM PMIM WITH (NOLOCK)
    WHERE PMIM.PMCo = @PMCo
        AND PMIM.DateResolved IS NULL
        AND PMIM.DateInitiated <= @AsOf
),
Bands AS (
    SELECT Ages.Project,
        CASE WHEN Ages.Days <= 30 THEN 1 WHEN Ages.Days <= 60 THEN 2 WHEN Ages.Days <= 90 THEN 3 ELSE 4 END AS Band
    FROM Ages
)
SELECT Bands.Band, COUNT(*) AS Issues, COUNT(DISTINCT Bands.Project) AS Projects
FROM Bands
GROUP BY Bands.Band
ORDER BY Bands.Band
