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
  - Which people put time on 22-4410 in June, under which cost code, for how much?
  - The project manager doubts the labor charged to 22-4410 in June and wants each man, the cost code, his hours and gross to compare with daily logs.
  - whose labor landed on 22-4410
  - 'by surname: first name, cost code, hours, wages'
  - tc hrs by guy/phase job 1001- 6/1-6/30
  - On this building site last month, who worked, on which task, how long, and what did he get?
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
