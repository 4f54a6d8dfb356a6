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
  - Run a register of everyone's pay issued from June 1 to 30, voided ones excluded.
  - Our outside accountant samples wage payments against the June bank statement; he wants day, method, number, employee and amount of every valid payment in that month.
  - wage disbursements log, june
  - 'by pay day and number: check or deposit, the person''s surname and first name, sum'
  - pr chk + DD list 6/1-6/30 no voids
  - To whom did we pay wages this month, on what day, and how much did each person receive?
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
