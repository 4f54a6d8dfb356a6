/*
title: Employees who worked on two or more jobs on the same day between two dates, with number of jobs and hours of the day
grain: one employee and day
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who moved between projects within a day?
  - Employee, date, count of different jobs, total hours, first and last job number, where the day has more than one job
  - several jobs one day
  - The union contract pays travel when a man is sent from one site to another during the shift, and nobody tells me, so please give me each day in June on which someone has hours on more than one job so I can check that the travel pay was entered
  - emploees on two jobs the same day, travle pay check
  - Which men were shuttled around?
  - Was Lindqvist on both 1020- and 1044- on June 12?
  - Who split a day in June over two sites or more?
  - The electricians' agreement pays drive time between sites; find every man and day in June with time on more than one project, how many, the day's hours and the first and last project.
  - 2+ sites same day
  - 'by day and full name: count of projects, hours that day, lowest and highest project number'
  - guys bouncin btwn jobs same day june, trvl pay due
  - On what days did a worker go from one building site to another, and who was it?
*/
SELECT PRTH.Employee, PREHName.FullName, PRTH.PostDate, COUNT(DISTINCT PRTH.Job) AS Jobs, SUM(PRTH.Hours) AS Hours,
    MIN(PRTH.Job) AS FirstJob, MAX(PRTH.Job) AS LastJob
FROM PRTH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.Type = 'J'
GROUP BY PRTH.Employee, PREHName.FullName, PRTH.PostDate
HAVING COUNT(DISTINCT PRTH.Job) >= 2
ORDER BY PRTH.PostDate, PREHName.FullName
