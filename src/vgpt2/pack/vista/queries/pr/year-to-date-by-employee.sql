/*
title: Year to date amounts of an employee by code
grain: one kind of code and code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  Employee: {type: bEmployee, example: 1001}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What are this employee's year to date totals?
  - YTD earnings, deductions and liabilities of an employee
  - ytd totals
  - Accumulated amounts of one employee by earnings, deduction and liability code.
  - how much has joe made this year
*/
SELECT PREA.EDLType, PREA.EDLCode, SUM(PREA.Hours) AS Hours, SUM(PREA.Amount) AS Amount
FROM PREA WITH (NOLOCK)
WHERE PREA.PRCo = @PRCo
    AND PREA.Employee = @Employee
    AND PREA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY PREA.EDLType, PREA.EDLCode
ORDER BY PREA.EDLType, PREA.EDLCode
