/*
title: Employees with more hours in a day than allowed
grain: one employee and day
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  MaxHours: {type: bHrs, example: 16}
asks:
  - Did anyone enter too many hours in one day?
  - Timecard days above a number of hours
  - long days
  - Employee days between two dates whose timecard hours add up to more than a limit.
  - who claimed a crazy long shift
  - On what days did somebody record above sixteen hours, all timecards together?
  - OSHA asks about fatigue after the crane incident; find each person and date in 2024 where recorded time exceeded 14 hours, full name and the total.
  - marathon shifts, fat finger?
  - 'most hours first: employee''s full name, date, total for that date'
  - guys w/ >16 hrs in 1 day on tc, typo or real
  - Did any worker write down an impossibly long working day, and when?
*/
SELECT PRTH.Employee, PREHName.FullName, PRTH.PostDate, SUM(PRTH.Hours) AS Hours
FROM PRTH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.Employee, PREHName.FullName, PRTH.PostDate
HAVING SUM(PRTH.Hours) > @MaxHours
ORDER BY Hours DESC, PRTH.Employee, PRTH.PostDate
