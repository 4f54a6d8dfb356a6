/*
title: Deduction arrears still to be paid back
grain: one deduction of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which employees are behind on deductions?
  - Arrears balance by employee and deduction
  - arrears
  - Life to date arrears less payback by employee and deduction code where something is left.
  - who still owes us for missed deductions
*/
SELECT PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description, PRED.LifeToDateArrears, PRED.LifeToDatePayback,
    PRED.LifeToDateArrears - PRED.LifeToDatePayback AS ArrearsLeft
FROM PRED WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRED.PRCo = PREHName.PRCo
    AND PRED.Employee = PREHName.Employee
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
WHERE PRED.PRCo = @PRCo
    AND PRED.LifeToDateArrears > PRED.LifeToDatePayback
ORDER BY ArrearsLeft DESC, PRED.Employee, PRED.DLCode
