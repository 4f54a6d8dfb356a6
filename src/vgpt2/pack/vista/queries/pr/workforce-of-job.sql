/*
title: Hours of a job by craft, class, race category and sex
grain: one craft, class, race category and sex
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - I have to file the monthly employment utilization form for a federal job.
  - People and hours on one project by trade, class, EEO race category and sex for a date range, with percent of the trade's hours
  - workforce utilization
  - goals on 1001- are 6.9 % women and 22 % minority, whats may look like
  - eeo hrs by trade n class
  - City compliance wants the make-up of our crews at the arena, no names please.
  - Diversity numbers for the transit job, month of July
  - On 22-4410, split the labor by trade, grade, ethnic category and gender.
  - 'The federal utilization form for 22-4410 is due on the fifth: people, hours and share of the trade for every grade, race category and gender, worked in July, no names.'
  - minority & women hours, 22-4410
  - trade's name, grade's name, race category, male or female, people, hours, percent of the trade
  - wkforce util job 1001- eeo/sex by craft clas hrs pct
  - For this public project, how many women and minorities worked in each profession, and how much of the time?
*/
SELECT PRTH.Craft, PRCM.Description AS CraftName, PRTH.Class, PRCC.Description AS ClassName, PRRC.EEOCat, PREH.Sex,
    COUNT(DISTINCT PRTH.Employee) AS People, SUM(PRTH.Hours) AS Hours,
    SUM(PRTH.Hours) * 100 / NULLIF(SUM(SUM(PRTH.Hours)) OVER (PARTITION BY PRTH.Craft), 0) AS PercentOfCraft
FROM PRTH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
JOIN PRCM WITH (NOLOCK)
    ON PRTH.PRCo = PRCM.PRCo
    AND PRTH.Craft = PRCM.Craft
JOIN PRCC WITH (NOLOCK)
    ON PRTH.PRCo = PRCC.PRCo
    AND PRTH.Craft = PRCC.Craft
    AND PRTH.Class = PRCC.Class
LEFT JOIN PRRC WITH (NOLOCK)
    ON PREH.PRCo = PRRC.PRCo
    AND PREH.Race = PRRC.Race
WHERE PRTH.PRCo = @PRCo
    AND PRTH.JCCo = @JCCo
    AND PRTH.Job = @Job
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.Craft, PRCM.Description, PRTH.Class, PRCC.Description, PRRC.EEOCat, PREH.Sex
ORDER BY PRTH.Craft, PRTH.Class, PRRC.EEOCat, PREH.Sex
