/*
title: People and hours on each job by pay week with the change in head count
grain: one job and pay period
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many of our own people were on each job, week by week?
  - Distinct employees and hours by job and period end date, with head count of the period before
  - manpower by week
  - Job, name, manager, week ending, head count, hours, change against prior week for April 2024 to June 2024
  - are we ramping down 1001- like he promised or are there still 40 guys out there
  - Manpower curve for the resource meeting
  - Show how fast crews build up and shrink on every site
  - How did crew size on each project rise or fall from pay week to pay week?
  - The owner of 22-4410 says we pulled men off in May; show for April to June the number of our people and hours there per week, change from the one before, and project manager.
  - weekly manpower curve
  - project with its name, manager's name, week's end, men, hours, more or fewer men than the week before
  - hdcnt n mh per job per wk q2, ramp up/down
  - Week by week, how many of our workers were on each building site, and did that grow or shrink?
*/
WITH Weeks AS (
    SELECT PRTH.JCCo, PRTH.Job, PRTH.PREndDate, COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.Job IS NOT NULL
        AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.JCCo, PRTH.Job, PRTH.PREndDate
)
SELECT Weeks.Job, JCJM.Description, JCMP.Name AS ProjectManager, Weeks.PREndDate, Weeks.Employees, Weeks.Hours,
    Weeks.Employees - LAG(Weeks.Employees) OVER (PARTITION BY Weeks.JCCo, Weeks.Job ORDER BY Weeks.PREndDate)
        AS ChangeOfHeads
FROM Weeks
JOIN JCJM WITH (NOLOCK)
    ON Weeks.JCCo = JCJM.JCCo
    AND Weeks.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
ORDER BY Weeks.Job, Weeks.PREndDate
