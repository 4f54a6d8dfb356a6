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
  - Sort unsettled problems by how long since raised, in monthly brackets
  - 'Board meeting is the 20th, and directors ask if trouble gets dealt with: number of unsettled problems under a month old, one to two, two to three, older, and jobs affected.'
  - how long problems linger, buckets
  - Unsettled problems counted per age bracket, with how many jobs they're on, youngest bracket at top
  - open isues 0-30/31-60/61-90/90+ as of 6/30, cnt + jobs
  - How many troubles are still unsolved, and are they fresh ones or have they been lying around for months?
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
