/*
title: Days with job timecards and no daily log
grain: one project and day
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - On which days did our people work on a job while the superintendent wrote no log?
  - Timecard days of open projects without a daily log, with head count, hours and manager
  - days without dailies
  - PM, project, name, date, number of employees, hours for days in June 2024 lacking a diary entry
  - the super on 1001- swears he does his dailies every nite. does he
  - For the claim we need every day from the 3rd of June covered; where are the holes?
  - Crew was paid but nobody recorded what happened on site
  - Dates when payroll hit an active job but the field report is absent
  - Insurance counsel defends an accident claim and wants to know any June dates our men were paid on a running job without a field report, with headcount, hours, PM.
  - paid days, no daily written
  - Under each PM's name the jobs and dates with paid men but no field report, heads and hours beside
  - time posted but no dayly, which jobs/dates in may
  - On what days did our people work somewhere and nobody wrote down what took place that day?
*/
WITH Worked AS (
    SELECT PRTH.JCCo, PRTH.Job, PRTH.PostDate, COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @PMCo
        AND PRTH.Job IS NOT NULL
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.JCCo, PRTH.Job, PRTH.PostDate
)
SELECT JCMP.Name AS ProjectManager, Worked.Job, JCJM.Description, Worked.PostDate, Worked.Employees, Worked.Hours
FROM Worked
JOIN JCJM WITH (NOLOCK)
    ON Worked.JCCo = JCJM.JCCo
    AND Worked.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JobStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM PMDL WITH (NOLOCK)
        WHERE PMDL.PMCo = Worked.JCCo
            AND PMDL.Project = Worked.Job
            AND PMDL.LogDate = Worked.PostDate
    )
ORDER BY JCMP.Name, Worked.Job, Worked.PostDate
