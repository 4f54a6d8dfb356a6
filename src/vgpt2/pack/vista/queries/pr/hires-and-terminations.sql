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
  - Who started and who departed between January and December 2024?
  - 'State unemployment sent claims and HR wants a check: everybody with a starting day or a leaving day in the second quarter.'
  - in and out, 2024
  - number, surname, first name, start day, leaving day, earliest start first
  - new hires + terms btwn 4/1 n 6/30
  - Which workers came to us or went away during the year, and on what days?
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.HireDate, PREH.TermDate
FROM PREH WITH (NOLOCK)
WHERE PREH.PRCo = @PRCo
    AND (
        PREH.HireDate BETWEEN @BeginDate AND @EndDate
        OR PREH.TermDate BETWEEN @BeginDate AND @EndDate
    )
ORDER BY PREH.HireDate, PREH.Employee
