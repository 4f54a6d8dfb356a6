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
*/
SELECT PRTH.PostDate, PRTH.Job, PRTH.Phase, PRTH.EarnCode, PRTH.Hours, PRTH.Rate, PRTH.Amt
FROM PRTH WITH (NOLOCK)
WHERE PRTH.PRCo = @PRCo
    AND PRTH.Employee = @Employee
    AND PRTH.PREndDate = @PREndDate
ORDER BY PRTH.PostDate, PRTH.PaySeq, PRTH.PostSeq
