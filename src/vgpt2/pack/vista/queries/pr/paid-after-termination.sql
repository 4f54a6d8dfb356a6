/*
title: Payroll payments dated well after the employee was terminated
grain: one payment
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  Days: {type: int, example: 14}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Did we pay anyone who had left well before?
  - Terminated people still receiving wages, sorted by the gap
  - Employee, name, department, term date, paid date, days after, method, earnings, deductions
  - Jorge Salas left on February 2 and there is a deposit in April, how many of these do we have?
  - paid after leaving
  - ghosts on the payroll in q3
  - Paychecks dated later than the termination date plus some days
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.PRDept, PRDP.Description AS Department, PREH.TermDate,
    PRSQ.PREndDate, PRSQ.PaidDate, DATEDIFF(DAY, PREH.TermDate, PRSQ.PaidDate) AS DaysAfter, PRSQ.PayMethod,
    PRSQ.CMRef, PRSQ.Earnings, PRSQ.Dedns
FROM PREH WITH (NOLOCK)
JOIN PRSQ WITH (NOLOCK)
    ON PREH.PRCo = PRSQ.PRCo
    AND PREH.Employee = PRSQ.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE PREH.PRCo = @PRCo
    AND PRSQ.PaidDate BETWEEN @BeginDate AND @EndDate
    AND PRSQ.PaidDate > DATEADD(DAY, @Days, PREH.TermDate)
ORDER BY DaysAfter DESC, PREH.Employee, PRSQ.PaidDate
