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
