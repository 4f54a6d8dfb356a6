/*
title: Deductions and liabilities set up for an employee
grain: one deduction or liability code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  Employee: {type: bEmployee, example: 1001}
asks:
  - What is set up to come out of this employee's check?
  - Employee deduction setup with filing status, exemptions and overrides
  - employee dl setup
  - Codes set up for one employee with description, filing status, exemptions, rate and limit.
  - why is so much comin outta his check
  - Which withholdings and employer charges are configured for employee 1001, with exemptions and rates?
  - 'Garza thinks his federal tax is wrong since he turned in a new W-4; give me what his record holds: filing status, exemptions, extra amounts, rates and caps.'
  - 1001's withholding setup
  - number and its name, withheld or employer's, filing status, exemptions, extra exemptions, fixed amount, rate, cap
  - emp 1001 dedns setup W4 stat, exmpts n overides
  - What have we told the computer to take off this person's pay, and at which amounts or percentages?
*/
SELECT PRED.DLCode, PRDL.Description, PRDL.DLType, PRED.FileStatus, PRED.RegExempts, PRED.AddExempts, PRED.MiscAmt,
    PRED.RateAmt, PRED.Limit
FROM PRED WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
WHERE PRED.PRCo = @PRCo
    AND PRED.Employee = @Employee
ORDER BY PRED.ProcessSeq, PRED.DLCode
