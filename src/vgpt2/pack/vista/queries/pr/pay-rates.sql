/*
title: Pay rates of active employees
grain: one employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What is everyone's pay rate?
  - Hourly rates and salaries of active employees
  - pay rates
  - Active employees with hourly rate, salary, craft and class.
  - what do we pay our guys
  - What does every current person earn, by the hour or as salary?
  - The owner plans the January raises and wants a sheet of all present people with hourly wage, salary, trade and grade.
  - everyone's wage, now
  - surname, first name, hourly, salary, trade, grade, alphabetical
  - actv emp hrly rts + sal by name
  - How much do we pay each of the people who work here?
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.HrlyRate, PREH.SalaryAmt, PREH.Craft, PREH.Class
FROM PREH WITH (NOLOCK)
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
ORDER BY PREH.LastName, PREH.FirstName
