/*
title: Timecards of an employee in a pay period
grain: one timecard line
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  Employee: {type: bEmployee, example: 1001}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Show this employee's timecard for the week.
  - Timecard lines of one employee
  - employee timecard
  - Days, jobs, phases, hours and rates of one employee in a pay period.
  - what did joe work last week
  - What days and jobs did number 1001 report in the June 29 period?
  - Employee 1001 says he is missing eight hours on his June 29 check; give me his recorded days with project, cost code, pay type, hours, rate and money.
  - 1001's hours, 6/29
  - 'day by day: site, task, sort of pay, how long, per hour, total'
  - tc lns emp 1001 ppe 6/29 job/phs/hrs
  - What did this one worker put down for the week, day after day?
*/
SELECT PRTH.PostDate, PRTH.Job, PRTH.Phase, PRTH.EarnCode, PRTH.Hours, PRTH.Rate, PRTH.Amt
FROM PRTH WITH (NOLOCK)
WHERE PRTH.PRCo = @PRCo
    AND PRTH.Employee = @Employee
    AND PRTH.PREndDate = @PREndDate
ORDER BY PRTH.PostDate, PRTH.PaySeq, PRTH.PostSeq
