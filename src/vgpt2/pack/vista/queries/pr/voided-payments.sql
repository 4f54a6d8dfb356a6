/*
title: Voided payroll payments between two dates
grain: one voided payment
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which paychecks were voided?
  - Voided payroll checks with employee, amount and memo
  - void paychecks
  - Payroll payments marked void that were paid between two dates with the void memo.
  - paychecks we had to kill
*/
SELECT PRPH.PaidDate, PRPH.CMRef, PRPH.Employee, PREHName.FullName, PRPH.PaidAmt, PRPH.VoidMemo
FROM PRPH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRPH.PRCo = PREHName.PRCo
    AND PRPH.Employee = PREHName.Employee
WHERE PRPH.PRCo = @PRCo
    AND PRPH.Void = 'Y'
    AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
ORDER BY PRPH.PaidDate, PRPH.CMRef
