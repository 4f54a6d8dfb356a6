/*
title: Employee deductions with a case number
grain: one deduction of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which employees have a garnishment or child support order?
  - Garnishment list with case id and amount
  - garnishments
  - Active employees with a deduction that carries a case number, with code description, rate or amount and limit.
  - whose check is being garnisheed
  - Who on our current staff has court-ordered amounts to pay, and under which case?
  - A constable wants confirmation of all running wage orders; show every current person's name, case number, sort of order, rate and ceiling.
  - levies & support, active guys
  - surname, first name, order's name, case number, amount or rate, ceiling, alphabetical
  - actv emps w csupport/irs levy + case nbr
  - For whom must we send part of the wages to a court or an ex-spouse, and how much each time?
*/
SELECT PRED.Employee, PREH.LastName, PREH.FirstName, PRED.DLCode, PRDL.Description, PRED.CSCaseId, PRED.RateAmt,
    PRED.Limit
FROM PRED WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRED.PRCo = PREH.PRCo
    AND PRED.Employee = PREH.Employee
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
WHERE PRED.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND PRED.CSCaseId IS NOT NULL
ORDER BY PREH.LastName, PREH.FirstName, PRED.DLCode
