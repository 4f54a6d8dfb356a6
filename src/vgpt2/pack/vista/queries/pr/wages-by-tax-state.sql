/*
title: Hours and wages by tax state
grain: one tax state
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much did we pay in wages in each state?
  - Timecard wages by tax state for a range of dates
  - wages by state
  - Number of employees, hours and gross wages on timecards by tax state between two work dates.
  - which states did we work in
*/
SELECT PRTH.TaxState, COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.TaxState
ORDER BY Wages DESC, PRTH.TaxState
