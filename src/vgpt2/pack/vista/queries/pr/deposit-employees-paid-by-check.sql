/*
title: Direct deposit employees who were paid by check
grain: one payment of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Why are people with an active direct deposit still getting paper?
  - Check payments of employees whose direct deposit is active, with pay sequence name and whether it overrides deposits
  - dd people with checks
  - Martinez got a paper check last pay but hes on deposit, who else
  - Count down our printed checks by finding out who should be electronic.
  - paper for electronic folks
  - Payments between two dates that ought to have gone to the bank but were printed
  - Who is enrolled for electronic pay yet got a printed check?
  - Printing checks costs us and the treasurer wants it stopped; for 2024 show each paper payment to someone with electronic pay switched on, the run's name, whether it overrides, and the net.
  - enrolled for ACH, still getting paper
  - 'by period end and surname: first name, payment sequence and its label, override setting, check number, pay day, net'
  - emps w actv dir dep but pd by chk, why, ovrd seq?
  - These people asked to be paid to their bank but received paper; who, when, and for how much?
*/
SELECT PRSQ.PRGroup, PRSQ.PREndDate, PRSQ.Employee, PREH.LastName, PREH.FirstName, PRSQ.PaySeq,
    PRPS.Description AS SequenceName, PRPS.OverrideDirDep, PRSQ.CMRef, PRSQ.PaidDate,
    PRSQ.Earnings - PRSQ.Dedns AS NetPay
FROM PRSQ WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRSQ.PRCo = PREH.PRCo
    AND PRSQ.Employee = PREH.Employee
JOIN PRPS WITH (NOLOCK)
    ON PRSQ.PRCo = PRPS.PRCo
    AND PRSQ.PRGroup = PRPS.PRGroup
    AND PRSQ.PREndDate = PRPS.PREndDate
    AND PRSQ.PaySeq = PRPS.PaySeq
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PaidDate BETWEEN @BeginDate AND @EndDate
    AND PRSQ.PayMethod = 'C'
    AND PREH.DirDeposit = 'A'
ORDER BY PRSQ.PREndDate, PREH.LastName, PREH.FirstName, PRSQ.PaySeq
