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
  - Give gross-to-net per person for group 1's June 29 period.
  - 'The paymaster needs a sheet to sign before June 29''s checks are released: surname, hours, gross, taken off, take-home, method and check number of everybody in group 1.'
  - who netted what, june 29
  - surname, first name, payment sequence, hours, gross, withheld, net, check or electronic, number
  - pr regstr grp 1 ppe 6/29 gross dedns net chk#
  - For that payday, what did every worker earn, how much was held back and what was left?
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
