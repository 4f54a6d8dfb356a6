/*
title: People hired between two dates and how many left within a number of days, by position
grain: one position
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
  Days: {type: int, example: 90}
asks:
  - In which positions do new hires quit soon after they start?
  - Position, title, people hired in a date range, left within so many days of hire, and their percent
  - early turnover
  - We spend about four thousand on each laborer before he earns us anything, what with the drug test, boots and orientation, and I have the impression that half are gone by summer, so for those hired January through June show me how many did not make it to day 90, role by role
  - new hirs that quit in frist 90 days by job titel
  - Where do beginners not stick?
  - Of the 22 pipe layers taken on in spring 2024, how many lasted?
  - Share of new people, per job title, who were gone inside 90 days
  - Each laborer costs four thousand before he earns a dime; for those taken on january to june show per job title how many came, how many left within ninety days, and percent
  - quit before 90 days, by title
  - Job title, taken on, gone within so many days, percent, the worst title on top
  - new hires H1 24 term'd < 60d by pos, % wash out
  - In what kind of jobs do new people give up soon after they start?
*/
SELECT HRRM.PositionCode, HRPC.JobTitle, COUNT(*) AS Hired,
    SUM(CASE WHEN HRRM.TermDate <= DATEADD(day, @Days, HRRM.HireDate) THEN 1 ELSE 0 END) AS LeftEarly,
    SUM(CASE WHEN HRRM.TermDate <= DATEADD(day, @Days, HRRM.HireDate) THEN 1 ELSE 0 END) * 100.0 / COUNT(*)
        AS PercentLeftEarly
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.HireDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRRM.PositionCode, HRPC.JobTitle
ORDER BY PercentLeftEarly DESC, HRRM.PositionCode
