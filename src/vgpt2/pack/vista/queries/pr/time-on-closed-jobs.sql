/*
title: Hours posted to closed jobs by employee, with the project manager
grain: one job and employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who is still charging time to jobs that we have closed?
  - Timecard hours and wages on soft or hard closed jobs by job and person with the last day worked and the manager
  - hours on closed jobs
  - guys keep writing 1001- on their sheets tho it closed in april
  - Warranty men booked 63 hours on finished work in June. Which projects, and whose?
  - closed job, live labor
  - The PM swears his project is done; payroll keeps landing there, by name please
  - Which people had hours in 2024 on projects that are shut, and who manages those?
  - Accounting reopened the books twice because of stray labor; for January to June show hours and pay booked to soft- or hard-closed projects, man's name, last day, and the manager.
  - labor on dead jobs
  - project and its name, state, manager's name, man's full name, last day worked, hours, pay
  - guys still chargin closed jobs ytd + pm
  - Workers noted hours for buildings that are finished in our books; who, how many, and whose project was it?
*/
SELECT PRTH.JCCo, PRTH.Job, JCJM.Description AS JobName, JCJM.JobStatus, JCMP.Name AS ProjectManager, PRTH.Employee,
    PREHName.FullName, MAX(PRTH.PostDate) AS LastDayWorked, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND JCJM.JobStatus IN (2, 3)
GROUP BY PRTH.JCCo, PRTH.Job, JCJM.Description, JCJM.JobStatus, JCMP.Name, PRTH.Employee, PREHName.FullName
ORDER BY PRTH.JCCo, PRTH.Job, Hours DESC, PREHName.FullName
