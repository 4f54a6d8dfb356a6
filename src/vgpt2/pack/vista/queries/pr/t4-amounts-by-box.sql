/*
title: T4 amounts of a tax year by box with number of employees
grain: one T4 box
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 3}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - What are the totals for our T4 summary?
  - Box number, people with an amount and total of the Canadian slips of a year
  - t4 totals
  - The accountant in Calgary has to sign the summary for 2024 by Thursday and would like every box added up over all slips, with how many people have something in it, so that she can compare with the remittances to the agency
  - t4 boxs totaled for last yaer
  - Sum the year-end slips of the Canadian branch
  - Is box 14 really 4.2 million?
*/
SELECT PRCAEmployeeItems.T4BoxNumber, COUNT(DISTINCT PRCAEmployeeItems.Employee) AS Employees,
    SUM(PRCAEmployeeItems.Amount) AS Amount
FROM PRCAEmployeeItems WITH (NOLOCK)
WHERE PRCAEmployeeItems.PRCo = @PRCo
    AND PRCAEmployeeItems.TaxYear = @TaxYear
    AND PRCAEmployeeItems.Amount <> 0
GROUP BY PRCAEmployeeItems.T4BoxNumber
ORDER BY PRCAEmployeeItems.T4BoxNumber
