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
  - What did each field of our Canadian year-end forms come to for 2024?
  - CRA's T4 Summary for 2024 must be signed Thursday; the Calgary accountant wants a total per box over everybody and how many have an amount in it.
  - CRA year-end grand totals
  - box number, how many employees, total, in box order
  - t4 box tots 2024 co 3, box 14 16 18
  - 'For our Canadian workers'' yearly tax slips: what does each numbered field add up to?'
*/
SELECT PRCAEmployeeItems.T4BoxNumber, COUNT(DISTINCT PRCAEmployeeItems.Employee) AS Employees,
    SUM(PRCAEmployeeItems.Amount) AS Amount
FROM PRCAEmployeeItems WITH (NOLOCK)
WHERE PRCAEmployeeItems.PRCo = @PRCo
    AND PRCAEmployeeItems.TaxYear = @TaxYear
    AND PRCAEmployeeItems.Amount <> 0
GROUP BY PRCAEmployeeItems.T4BoxNumber
ORDER BY PRCAEmployeeItems.T4BoxNumber
