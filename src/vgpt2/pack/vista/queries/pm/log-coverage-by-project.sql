/*
title: Share of days worked between two dates that have a daily log, by open project
grain: one project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How complete are the superintendents' logs compared with the days they had people working?
  - Per open project days with timecards, days with a daily log among them, and the percentage
  - daily log completeness
  - Project, name, project manager, days worked, days logged, percent logged for June 2024
  - Legal sent round a memo that gaps in the diaries cost us the Fulton arbitration, so from now on I will rank the projects every month by what portion of their working days, going by payroll, was written up at all
  - perecnt of work days w a log, wich super is worst
  - Record-keeping discipline on the sites, 90 is the target
  - What fraction of June's paid dates on each running job got a field report?
  - Our insurer gives a credit if supers document at least 90 percent of days; per active job compare dates our hands were paid with dates a field report exists, and the PM.
  - dailies done vs days manned, per job
  - 'Sloppiest job at the top: job and PM names, dates with paid hours, dates written up, percent'
  - daily compleetness % by job for may, tc days vs log days
  - At which sites do people write down what happened every day they work, and at which do they skip it?
*/
WITH Worked AS (
    SELECT DISTINCT PRTH.JCCo, PRTH.Job, PRTH.PostDate
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @PMCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
),
Logged AS (
    SELECT DISTINCT PMDL.PMCo, PMDL.Project, PMDL.LogDate
    FROM PMDL WITH (NOLOCK)
    WHERE PMDL.PMCo = @PMCo
        AND PMDL.LogDate BETWEEN @BeginDate AND @EndDate
)
SELECT Worked.Job, JCJM.Description, JCMP.Name AS ProjectManager, COUNT(*) AS DaysWorked,
    COUNT(Logged.LogDate) AS DaysLogged, 100.0 * COUNT(Logged.LogDate) / COUNT(*) AS PercentLogged
FROM Worked
JOIN JCJM WITH (NOLOCK)
    ON Worked.JCCo = JCJM.JCCo
    AND Worked.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Logged
    ON Worked.JCCo = Logged.PMCo
    AND Worked.Job = Logged.Project
    AND Worked.PostDate = Logged.LogDate
WHERE JCJM.JobStatus = 1
GROUP BY Worked.Job, JCJM.Description, JCMP.Name
ORDER BY PercentLogged, Worked.Job
