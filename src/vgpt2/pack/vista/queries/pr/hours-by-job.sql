/*
title: Hours and earnings of a job between two dates
grain: one employee and phase
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who worked on this job and how many hours?
  - Timecard hours by employee and phase for a job
  - labor hours on a job
  - Hours and gross earnings posted to one job between two dates by employee and phase.
  - whos been working on my job
*/
SELECT PRTH.Employee, PREH.LastName, PREH.FirstName, PRTH.Phase, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Earnings
FROM PRTH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
WHERE PRTH.JCCo = @JCCo
    AND PRTH.Job = @Job
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.Employee, PREH.LastName, PREH.FirstName, PRTH.Phase
ORDER BY PREH.LastName, PREH.FirstName, PRTH.Phase
