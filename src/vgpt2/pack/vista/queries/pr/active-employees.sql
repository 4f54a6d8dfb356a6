/*
title: Active employees with department and craft
grain: one employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who are our active employees?
  - Employee list with department and craft
  - active employees
  - Active payroll employees with hire date, department name and craft name.
  - list everybody on payroll
  - Who currently works for us, in which department, and in what trade?
  - 'Our insurance broker needs a headcount roster for the benefits renewal: everyone still employed, their hire day, department and union trade, in order of surname.'
  - current roster w/ trade
  - surname, first name, number, when hired, department's name, trade's name, alphabetical
  - all the actv guys + dept n craft, hire dt too pls
  - Give me the names of the people who are on our staff right now and what they do.
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.HireDate, PRDP.Description AS Department,
    PRCM.Description AS Craft
FROM PREH WITH (NOLOCK)
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
LEFT JOIN PRCM WITH (NOLOCK)
    ON PREH.PRCo = PRCM.PRCo
    AND PREH.Craft = PRCM.Craft
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
ORDER BY PREH.LastName, PREH.FirstName
