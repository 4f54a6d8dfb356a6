/*
title: Days from work to entry of crew timesheets by crew
grain: one crew
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which foremen turn in their sheets late?
  - Crew sheets by crew with average and longest number of days between the day worked and entry, and how many came more than one day after
  - slow crews
  - Crew 12 hands me everything on friday, how do the others do
  - Rank crews by timeliness of field reporting for the second quarter, April to June.
  - avg lag of daily sheets
  - Who makes me wait every single week?
*/
SELECT PRRH.Crew, PRCR.Description, COUNT(*) AS Sheets,
    AVG(DATEDIFF(day, PRRH.PostDate, PRRH.CreatedOn)) AS AverageDays,
    MAX(DATEDIFF(day, PRRH.PostDate, PRRH.CreatedOn)) AS LongestDays,
    SUM(CASE WHEN DATEDIFF(day, PRRH.PostDate, PRRH.CreatedOn) > 1 THEN 1 ELSE 0 END) AS LateSheets
FROM PRRH WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON PRRH.PRCo = PRCR.PRCo
    AND PRRH.Crew = PRCR.Crew
WHERE PRRH.PRCo = @PRCo
    AND PRRH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRRH.Crew, PRCR.Description
ORDER BY AverageDays DESC, PRRH.Crew
