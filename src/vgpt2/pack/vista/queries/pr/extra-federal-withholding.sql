/*
title: Active employees who asked for extra federal withholding
grain: one employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who has more federal tax held than the tables ask for?
  - Active employees with an addition on the federal withholding code, filing status, exemptions, kind and amount of the addition
  - extra fed w/h
  - Petrov turned in a W-4 with $40 more a week in February, is it keyed
  - everyone w additional fit on there w4
  - Who lends the IRS money every payday?
  - Before we mail the W-4 reminder, list people with something on line 4(c) and how much.
*/
SELECT PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description, PRED.FileStatus, PRED.RegExempts,
    PRED.AddExempts, PRED.AddonType, PRED.AddonRateAmt
FROM PRFI WITH (NOLOCK)
JOIN PRED WITH (NOLOCK)
    ON PRFI.PRCo = PRED.PRCo
    AND PRFI.TaxDedn = PRED.DLCode
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRED.PRCo = PREHName.PRCo
    AND PRED.Employee = PREHName.Employee
WHERE PRFI.PRCo = @PRCo
    AND PREHName.ActiveYN = 'Y'
    AND PRED.AddonRateAmt > 0
ORDER BY PRED.AddonRateAmt DESC, PREHName.FullName
