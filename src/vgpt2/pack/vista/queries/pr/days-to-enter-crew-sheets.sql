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
  - How late, on average, do gangs' daily sheets get keyed after the work?
  - Job cost is always three days behind; for the operations meeting rank the gangs by average and worst delay in 2024, and count sheets that came in beyond a day.
  - laggard foremen, days behind
  - 'slowest at the top: gang and its name, number of sheets, mean days, worst days, how many over one day late'
  - crew tix entry lag avg/max by crew, whos allways late
  - Team leaders should report hours the same day; how many days late is every team in general?
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
