/*
title: Certified payroll hours of a job for a week
grain: one employee, craft and class
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Show certified payroll hours on this job for the week.
  - Certified hours by employee, craft and class
  - certified payroll hours
  - Hours, rate and amount of certified timecards on a job for one pay period end.
  - davis bacon hours for the week
  - Who put in how much prevailing-wage time on 22-4410 in the period ending June 29?
  - The state labor inspector visits the school project tomorrow; I want each person's reported public-work hours and pay for that week with trade and grade.
  - CPR hours, 6/29
  - surname and first name, trade, grade, hours, earnings, alphabetical
  - cert hrs 22-4410 wk end 6/29 by guy/clas
  - On this government-funded site, what did each worker do in hours and get paid for that week under the official wage rules?
*/
SELECT PRTH.Employee, PREH.LastName, PREH.FirstName, PRTH.Craft, PRTH.Class, SUM(PRTH.Hours) AS Hours,
    SUM(PRTH.Amt) AS Earnings
FROM PRTH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
WHERE PRTH.JCCo = @JCCo
    AND PRTH.Job = @Job
    AND PRTH.PREndDate = @PREndDate
    AND PRTH.Cert = 'Y'
GROUP BY PRTH.Employee, PREH.LastName, PREH.FirstName, PRTH.Craft, PRTH.Class
ORDER BY PREH.LastName, PREH.FirstName, PRTH.Craft, PRTH.Class
