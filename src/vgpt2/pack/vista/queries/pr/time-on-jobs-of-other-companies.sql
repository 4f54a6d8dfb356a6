/*
title: Hours and wages of employees on jobs of a company other than payroll's own between two dates
grain: one job company, job and employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How much time did we lend to the sister companies in June?
  - Company of the job, its name, job, employee, hours and wages where the job belongs to another company than the one payroll normally charges
  - lent labor
  - At month end the two controllers argue about who owes whom for people, so from now on I would like to send both of them the same sheet with each man we pay who worked on a project of the other firm, what project and what it came to in hours and gross
  - hrs our guys workd for othr companies jobs
  - Our payroll, someone else's project
  - Did Benny Ruelas really spend 86 hours of June on the Denver branch's tower?
  - Which of our men worked in June on another entity's projects, and at what wages?
  - 'For intercompany billing both controllers want the same sheet: every worker paid here whose June time went to a sister firm''s project, firm''s name, project, hours and pay.'
  - loaned labor, interco, june
  - sister firm's name, project and its name, worker's full name, hours, wages
  - our pr on other co jobs 6/1-6/30 hrs $
  - Whom did we pay although he worked for one of our affiliated firms, and what did that cost?
*/
SELECT PRTH.JCCo, HQCO.Name AS CompanyName, PRTH.Job, JCJM.Description AS JobName, PRTH.Employee, PREHName.FullName,
    SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN PRCO WITH (NOLOCK)
    ON PRTH.PRCo = PRCO.PRCo
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN HQCO WITH (NOLOCK)
    ON PRTH.JCCo = HQCO.HQCo
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.JCCo <> PRCO.JCCo
GROUP BY PRTH.JCCo, HQCO.Name, PRTH.Job, JCJM.Description, PRTH.Employee, PREHName.FullName
ORDER BY PRTH.JCCo, PRTH.Job, PREHName.FullName
