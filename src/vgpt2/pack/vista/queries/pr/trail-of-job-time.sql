/*
title: Job timecards of an employee in a pay period with job, person who made the batch, payment, date paid and date cleared at the bank
grain: one timecard
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
  Employee: {type: bEmployee, example: 1042}
asks:
  - Walk me through one man's week from his hours to the check that the bank paid.
  - Per timecard the day, job, phase, earnings code, hours, amount, batch owner, bank account and reference, paid date, cleared date, for an employee and pay period
  - payroll walkthrough one employee
  - "In the walkthrough of the payroll cycle we take one worker and one week and want each hour with the project, who keyed the batch, on which check or deposit it was paid and, for checks, when the bank charged it, all on a sheet that goes in the file with the signed time sheet."
  - timcard to chekc to bank for employe 3310 week of 6/29
  - Follow a laborer's hours until the money left our account
  - For Tomas Reyes, who worked 11 hours of overtime on the Tulsa job in June, show it end to end
  - Trace employee 1042's project hours of June 29 to their payment and the bank.
  - 'Auditors do a walkthrough of one man: for 1042 in the June 29 period every project time line, who keyed it, how it was paid, reference, pay day, and when the bank cleared it.'
  - '1042: time → check → bank'
  - 'by day: project and its name, cost code, pay type, hours, rate, money, keyed by, check or deposit, number, paid, cleared'
  - audit walkthru 1 guy wk 6/29 job tc, batch owner, chk#, clr dt
  - Take one worker and show his hours on each project, who entered them, how he was paid, and whether the bank has it.
*/
SELECT PRTH.PostDate, PRTH.Employee, PREHName.FullName, PRTH.Job, JCJM.Description AS JobName, PRTH.Phase,
    PRTH.EarnCode, PRTH.Hours, PRTH.Rate, PRTH.Amt, PRTH.BatchId, HQBC.CreatedBy, PRSQ.PayMethod, PRSQ.CMAcct,
    PRSQ.CMRef, PRSQ.PaidDate, CMDT.ClearDate
FROM PRTH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
LEFT JOIN HQBC WITH (NOLOCK)
    ON PRTH.PRCo = HQBC.Co
    AND PRTH.BatchId = HQBC.BatchId
    AND PRTH.PRGroup = HQBC.PRGroup
    AND PRTH.PREndDate = HQBC.PREndDate
    AND HQBC.TableName = 'PRTB'
LEFT JOIN PRSQ WITH (NOLOCK)
    ON PRTH.PRCo = PRSQ.PRCo
    AND PRTH.PRGroup = PRSQ.PRGroup
    AND PRTH.PREndDate = PRSQ.PREndDate
    AND PRTH.Employee = PRSQ.Employee
    AND PRTH.PaySeq = PRSQ.PaySeq
LEFT JOIN CMDT WITH (NOLOCK)
    ON PRSQ.CMCo = CMDT.CMCo
    AND PRSQ.PaidMth = CMDT.Mth
    AND PRSQ.CMAcct = CMDT.CMAcct
    AND PRSQ.CMRef = CMDT.CMRef
    AND PRSQ.CMRefSeq = CMDT.CMRefSeq
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PREndDate = @PREndDate
    AND PRTH.Employee = @Employee
    AND PRTH.Type = 'J'
ORDER BY PRTH.PostDate, PRTH.PostSeq
