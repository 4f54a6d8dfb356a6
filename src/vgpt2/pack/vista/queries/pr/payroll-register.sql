/*
title: Earnings, deductions and net pay of a pay period
grain: one payment of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Show the payroll register for a pay period.
  - Net pay by employee for a week ending date
  - payroll register
  - Earnings, deductions, net pay and check number by employee for one pay period.
  - what did everyone take home
*/
SELECT PRSQ.Employee, PREH.LastName, PREH.FirstName, PRSQ.PaySeq, PRSQ.Hours, PRSQ.Earnings, PRSQ.Dedns,
    PRSQ.Earnings - PRSQ.Dedns AS NetPay, PRSQ.PayMethod, PRSQ.CMRef
FROM PRSQ WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRSQ.PRCo = PREH.PRCo
    AND PRSQ.Employee = PREH.Employee
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PRGroup = @PRGroup
    AND PRSQ.PREndDate = @PREndDate
ORDER BY PREH.LastName, PREH.FirstName, PRSQ.PaySeq
