/*
title: Share of each class in the hours of its craft on certified jobs between two dates
grain: one job, craft and class
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Do we keep the apprentice ratio on our public jobs?
  - Certified job, craft, class, people, hours and percent of the craft's hours on that job
  - apprentice ratio by job
  - The labor board allows one apprentice to three journeymen per trade and per site and measures it in hours, so I would like for the first half of 2024 each certified job with every grade of every trade and what part of the trade's hours it stands for
  - aprentice vs jorneyman hrs on certified jobs, pct
  - How green are the crews on government work?
  - Electricians on 5120-, are learners above 25 percent?
  - What portion of each trade's labor on public projects came from apprentices and journeymen respectively?
  - The apprenticeship council sent a notice about 5120-; prove from January to June what percent of every trade's time each grade worked on our prevailing-wage projects, with heads.
  - trainee % on PW jobs
  - project and name, trade and name, grade and name, number of men, hours, percent of that trade, biggest percent first
  - appr/jman ratio hrs cert jobs 1st half
  - On government work, how much of each profession's time was done by learners compared with fully trained people?
*/
WITH Worked AS (
    SELECT PRTH.PRCo, PRTH.JCCo, PRTH.Job, PRTH.Craft, PRTH.Class, COUNT(DISTINCT PRTH.Employee) AS Employees,
        SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.JCCo, PRTH.Job, PRTH.Craft, PRTH.Class
)
SELECT Worked.Job, JCJM.Description AS JobName, Worked.Craft, PRCM.Description AS CraftName, Worked.Class,
    PRCC.Description AS ClassName, Worked.Employees, Worked.Hours,
    Worked.Hours * 100 / NULLIF(SUM(Worked.Hours) OVER (PARTITION BY Worked.JCCo, Worked.Job, Worked.Craft), 0)
        AS PercentOfCraft
FROM Worked
JOIN JCJM WITH (NOLOCK)
    ON Worked.JCCo = JCJM.JCCo
    AND Worked.Job = JCJM.Job
JOIN PRCM WITH (NOLOCK)
    ON Worked.PRCo = PRCM.PRCo
    AND Worked.Craft = PRCM.Craft
JOIN PRCC WITH (NOLOCK)
    ON Worked.PRCo = PRCC.PRCo
    AND Worked.Craft = PRCC.Craft
    AND Worked.Class = PRCC.Class
WHERE JCJM.Certified = 'Y'
ORDER BY Worked.Job, Worked.Craft, PercentOfCraft DESC, Worked.Class
