/*
title: Direct deposits of a pay period with the number of accounts
grain: one payment of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Does each deposit add up to the net pay of the check?
  - Direct deposit payments of one period by employee with accounts used, amount distributed, net pay and difference
  - deposit split check
  - whos pay went to more than one account on the 6/29 run
  - The bank file is off by a few dollars. Compare what was split with what was earned less deducted.
  - ach vs net
  - How many bank accounts did we send each person's pay to, without showing the numbers?
  - By employee, into how many accounts was the June 29 electronic pay divided, against net?
  - The bank rejected our ACH file over a total; for group 1's period of June 29 show each person, check reference, number of accounts, sum sent, take-home, and anything left between them.
  - ACH split tie-out, 6/29
  - full name, payment sequence, reference, count of accounts, money sent out, gross less withheld, gap
  - 'dir dep pmts 6/29 by emp: # accts, $ dep, net, diff'
  - Does what went into each worker's bank accounts that payday equal what he earned after deductions?
*/
SELECT PRSQ.Employee, PREHName.FullName, PRSQ.PaySeq, PRSQ.CMRef, COUNT(*) AS Accounts, SUM(PRDS.Amt) AS Deposited,
    PRSQ.Earnings - PRSQ.Dedns AS NetPay, PRSQ.Earnings - PRSQ.Dedns - SUM(PRDS.Amt) AS Difference
FROM PRSQ WITH (NOLOCK)
JOIN PRDS WITH (NOLOCK)
    ON PRSQ.PRCo = PRDS.PRCo
    AND PRSQ.PRGroup = PRDS.PRGroup
    AND PRSQ.PREndDate = PRDS.PREndDate
    AND PRSQ.Employee = PRDS.Employee
    AND PRSQ.PaySeq = PRDS.PaySeq
JOIN PREHName WITH (NOLOCK)
    ON PRSQ.PRCo = PREHName.PRCo
    AND PRSQ.Employee = PREHName.Employee
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PRGroup = @PRGroup
    AND PRSQ.PREndDate = @PREndDate
    AND PRSQ.PayMethod = 'E'
GROUP BY PRSQ.Employee, PREHName.FullName, PRSQ.PaySeq, PRSQ.CMRef, PRSQ.Earnings, PRSQ.Dedns
ORDER BY PREHName.FullName, PRSQ.Employee, PRSQ.PaySeq
