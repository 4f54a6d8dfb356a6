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
