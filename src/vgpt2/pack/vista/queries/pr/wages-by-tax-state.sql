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
  - How many people, hours and wages fell under each taxing state in 2024?
  - Our CPA computes the payroll factor for state income apportionment; give headcount, hours and wages of work done January to December per taxing state.
  - apportionment, labor by jurisdiction
  - state, number of people, hours, wages, highest wages first
  - tc wgs per tax st 2024 hd cnt hrs
  - For which states did we record our workers' pay, and how much for each?
*/
SELECT PRTH.TaxState, COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.TaxState
ORDER BY Wages DESC, PRTH.TaxState
