/*
title: Payroll checks of a pay period from timecard hours over processed earnings and net pay to the bank, with bank amount and date cleared
grain: one check
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-30}
asks:
  - Follow each person's check of this week from the hours to the bank.
  - Employee, pay sequence, timecard hours, processed hours, earnings, deductions, net, check number, bank amount, clear date
  - hours to bank, checks
  - Our outside auditors picked the week ending June 30 as a sample and want one line per check that shows the hours on the time sheets, what payroll processed, what was paid out and with which number, and finally whether and when the bank cleared it, and honestly so do I
  - trace paymens from time card to cleard check
  - From the clock to the money in the account
  - For check 88412 can I see the 40 hours, the 1,126.40 and the day it cleared?
  - Trace every June 30 paycheck from hours recorded to the day the bank paid it.
  - 'The auditors sampled week June 30, group 1: one line for each paper check with recorded hours, processed hours, gross, withheld, net, check number, bank amount, day cleared, full name.'
  - 'walk-thru: hours to cleared check'
  - 'by full name: payment sequence, hours on cards, hours processed, gross, taken off, net, number, pay day, what the bank shows, when cleared'
  - pr chk audit trail 6/30 tc hrs → net → bank clr dt
  - 'For each paper check that payday: how long did the person work, what came out, and has the bank paid it?'
*/
WITH Worked AS (
    SELECT PRTH.PRCo, PRTH.PRGroup, PRTH.PREndDate, PRTH.Employee, PRTH.PaySeq, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PRGroup = @PRGroup
        AND PRTH.PREndDate = @PREndDate
    GROUP BY PRTH.PRCo, PRTH.PRGroup, PRTH.PREndDate, PRTH.Employee, PRTH.PaySeq
)
SELECT PRSQ.Employee, PREHName.FullName, PRSQ.PaySeq, Worked.Hours AS TimecardHours, PRSQ.Hours AS ProcessedHours,
    PRSQ.Earnings, PRSQ.Dedns, PRSQ.Earnings - PRSQ.Dedns AS NetPay, PRSQ.PayMethod, PRSQ.CMRef, PRSQ.PaidDate,
    PRSQ.CMInterface, CMDT.Amount AS BankAmount, CMDT.ClearDate
FROM PRSQ WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRSQ.PRCo = PREHName.PRCo
    AND PRSQ.Employee = PREHName.Employee
LEFT JOIN Worked
    ON PRSQ.PRCo = Worked.PRCo
    AND PRSQ.PRGroup = Worked.PRGroup
    AND PRSQ.PREndDate = Worked.PREndDate
    AND PRSQ.Employee = Worked.Employee
    AND PRSQ.PaySeq = Worked.PaySeq
LEFT JOIN CMDT WITH (NOLOCK)
    ON PRSQ.CMCo = CMDT.CMCo
    AND PRSQ.CMAcct = CMDT.CMAcct
    AND PRSQ.CMRef = CMDT.CMRef
    AND PRSQ.CMRefSeq = CMDT.CMRefSeq
    AND PRSQ.PaidMth = CMDT.Mth
    AND CMDT.CMTransType = 1
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PRGroup = @PRGroup
    AND PRSQ.PREndDate = @PREndDate
    AND PRSQ.PayMethod = 'C'
ORDER BY PREHName.FullName, PRSQ.PaySeq
