/*
title: Employees hired or terminated between two dates
grain: one employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who joined or left this year?
  - New hires and terminations between dates
  - hires and terms
  - Employees with a hire date or termination date in a range.
  - who quit this year
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.HireDate, PREH.TermDate
FROM PREH WITH (NOLOCK)
WHERE PREH.PRCo = @PRCo
    AND (
        PREH.HireDate BETWEEN @BeginDate AND @EndDate
        OR PREH.TermDate BETWEEN @BeginDate AND @EndDate
    )
ORDER BY PREH.HireDate, PREH.Employee
