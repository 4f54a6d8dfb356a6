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
  - What do people still have to make good on withholdings we could not take?
  - Mendoza leaves on Friday and HR must settle his insurance; show everyone with uncollected withholding left, the sort of it, how much piled up, how much was recovered and the rest.
  - uncollected dedns, balance left
  - 'highest balance first: name, withholding and its name, total missed so far, total recovered, remainder'
  - whos still in arreers, med ins + tools, by guy
  - Some paychecks were too small to cover insurance and other amounts; which employees still owe those, and how much?
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
