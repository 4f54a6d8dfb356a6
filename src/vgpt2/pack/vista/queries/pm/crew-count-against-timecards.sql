/*
title: Own workers counted in crew lines of daily logs against employees with job timecards by project and day, where they differ
grain: one project and day
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - On which days does the head count in the log not agree with the people paid on the job?
  - Project, date, crew head count in the daily log, number of employees with timecards, difference, hours paid between two dates
  - headcount vs payroll
  - On 1001- the log of June 12 says nine and payroll has fourteen, are there more days like this
  - log says diferent number of guys then the timecards
  - Nobody accuses anyone, but the insurance auditor found a day where we paid more people than our own superintendent had counted, and he would like to know if that was the only one, so compare the two for every day of the period and show just the days where they are not equal, with the hours.
  - Bodies seen by the superintendent beside bodies on the payroll
  - Which days did the super's count of our hands disagree with payroll?
  - Comp insurance audit is the 18th; compare for June each day's foremen, journeymen and apprentices from field notes with people paid to that job, only days that disagree.
  - dailies vs timecards, men on site
  - 'Job name and day where heads differ: bodies the foreman noted, bodies payroll has, the difference, hours'
  - manpowr in dailys dosnt match time sheets, which days / jobs in may
  - Our site notes say how many of our own workers came; on which days did we pay a different number?
*/
WITH Logged AS (
    SELECT PMDD.PMCo, PMDD.Project, PMDD.LogDate,
        SUM(ISNULL(PMDD.Foreman, 0) + ISNULL(PMDD.Journeymen, 0) + ISNULL(PMDD.Apprentices, 0)) AS Workers
    FROM PMDD WITH (NOLOCK)
    WHERE PMDD.PMCo = @PMCo
        AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
        AND PMDD.Crew IS NOT NULL
    GROUP BY PMDD.PMCo, PMDD.Project, PMDD.LogDate
),
Paid AS (
    SELECT PRTH.JCCo, PRTH.Job, PRTH.PostDate, COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @PMCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.JCCo, PRTH.Job, PRTH.PostDate
)
SELECT Logged.Project, JCJM.Description, Logged.LogDate, Logged.Workers, ISNULL(Paid.Employees, 0) AS EmployeesPaid,
    Logged.Workers - ISNULL(Paid.Employees, 0) AS Difference, Paid.Hours
FROM Logged
JOIN JCJM WITH (NOLOCK)
    ON Logged.PMCo = JCJM.JCCo
    AND Logged.Project = JCJM.Job
LEFT JOIN Paid
    ON Logged.PMCo = Paid.JCCo
    AND Logged.Project = Paid.Job
    AND Logged.LogDate = Paid.PostDate
WHERE Logged.Workers <> ISNULL(Paid.Employees, 0)
ORDER BY Logged.Project, Logged.LogDate
