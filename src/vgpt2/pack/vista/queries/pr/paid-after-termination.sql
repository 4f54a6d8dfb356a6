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
  - Whom did we pay over two weeks past the leaving day in 2024?
  - 'Fraud test for the auditors: wages dated 14 days or more beyond departure, with name, department, leaving day, period, method, gross, withheld, and the delay.'
  - checks to long-gone guys
  - 'longest delay first: surname, first name, department''s name, left on, period, paid on, days later, check or electronic, reference'
  - pd after term >14 days ytd, ghosts??
  - Did anyone still get wages from us well after he had left the company?
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
