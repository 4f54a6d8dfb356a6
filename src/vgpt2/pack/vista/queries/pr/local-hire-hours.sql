/*
title: Hours on a job by the city that workers live in, with their share
grain: one city
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much of the work on this job is done by people who live in the city?
  - Workers, hours, wages and percent of hours by home city and state for one project and date range
  - local hire percentage
  - Oakland wants 30 % residents on 1001-, where are we at the end of June
  - The school district's lawyer requests residency of the workforce by town for April and May.
  - share of hrs by hometown
  - do we have enough neighborhood folks on the library project
  - What share of 22-4410's man-hours came from residents of each town?
  - The redevelopment agency wants 35 percent residents on 22-4410 or holds retention; prove from 2024 timecards the number of workers, hours, wages and percentage per town of residence.
  - '22-4410: locals vs out-of-towners'
  - town and state, number of workers, hours, wages, percentage, biggest town first
  - local hire pct job 1001- by city, r we at 30
  - Where do the people who work on this building site live, and how much of the work does every town contribute?
*/
SELECT PREH.City, PREH.State, COUNT(DISTINCT PRTH.Employee) AS Workers, SUM(PRTH.Hours) AS Hours,
    SUM(PRTH.Amt) AS Wages, SUM(PRTH.Hours) * 100 / NULLIF(SUM(SUM(PRTH.Hours)) OVER (), 0) AS PercentOfHours
FROM PRTH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.JCCo = @JCCo
    AND PRTH.Job = @Job
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PREH.City, PREH.State
ORDER BY Hours DESC, PREH.City
