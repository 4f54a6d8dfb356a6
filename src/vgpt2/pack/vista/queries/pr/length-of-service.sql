/*
title: Length of service of active employees
grain: one employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How long has everyone been with us?
  - Years of service by employee
  - seniority list
  - Active employees with hire date and full months of service at a date, longest first.
  - who are the old timers
  - How many months has each current person been employed, as of June 30?
  - We hand out anniversary watches at the summer picnic; rank everybody still here by tenure at June 30, oldest hire first.
  - seniority, oldest hands up top
  - hire day, surname, first name, months with the company, longest on top
  - senority actv emps in mos asof 6/30
  - Which of our staff have been here the longest, and how long exactly?
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.HireDate,
    DATEDIFF(month, PREH.HireDate, @AsOf) AS MonthsOfService
FROM PREH WITH (NOLOCK)
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND PREH.HireDate <= @AsOf
ORDER BY PREH.HireDate, PREH.Employee
