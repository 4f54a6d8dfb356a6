/*
title: Labour hours and cost from payroll on a job by employee
grain: one employee
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who worked on this job and what did they cost?
  - Labor hours and cost by employee for a job
  - hours per guy on the job
  - Payroll hours and cost of one job between two months by employee.
  - which guys are eating up my labor
  - Men who worked on 1001- in 2024, their time and what they cost
  - A wage claim on 22-4410 needs proof of attendance, so for January through June name each worker paid there, with total hours and dollars, most hours leading
  - worker totals, one project
  - Last name, first name, number, hours and dollars, heaviest hours on top, for one project over some months
  - PR hrs + $ by ee on 1017- q1
  - What are the names of the people who built this, how long did each one work on it, and how much did they cost us?
*/
SELECT JCCD.PRCo, JCCD.Employee, PREH.LastName, PREH.FirstName, SUM(JCCD.ActualHours) AS Hours,
    SUM(JCCD.ActualCost) AS Cost
FROM JCCD WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON JCCD.PRCo = PREH.PRCo
    AND JCCD.Employee = PREH.Employee
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.JCTransType = 'PR'
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY JCCD.PRCo, JCCD.Employee, PREH.LastName, PREH.FirstName
ORDER BY Hours DESC, JCCD.Employee
