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
  - What has number 1001 earned and had withheld since January, item by item?
  - His divorce lawyer requests 1001's 2024 income; add up per pay, withholding and employer item what was built up from January to December, with hours.
  - 1001's accums 2024
  - kind of item, its number, hours, total
  - emp 1001 ytd erns deds liabs by cd
  - For this one person, sum up everything he was paid and everything taken off this year.
*/
SELECT PREA.EDLType, PREA.EDLCode, SUM(PREA.Hours) AS Hours, SUM(PREA.Amount) AS Amount
FROM PREA WITH (NOLOCK)
WHERE PREA.PRCo = @PRCo
    AND PREA.Employee = @Employee
    AND PREA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY PREA.EDLType, PREA.EDLCode
ORDER BY PREA.EDLType, PREA.EDLCode
