/*
title: Payroll checks and deposits paid between two dates
grain: one payment
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which payroll checks went out this month?
  - Payroll check register between dates
  - pr checks
  - Payroll payments with employee, number, date and amount, voids left out.
  - list of paychecks in june
*/
SELECT PRPH.PaidDate, PRPH.PayMethod, PRPH.CMRef, PRPH.Employee, PREH.LastName, PREH.FirstName, PRPH.PaidAmt
FROM PRPH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRPH.PRCo = PREH.PRCo
    AND PRPH.Employee = PREH.Employee
WHERE PRPH.PRCo = @PRCo
    AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND PRPH.Void = 'N'
ORDER BY PRPH.PaidDate, PRPH.CMRef
