/*
title: Accidents per 200,000 hours worked by job
grain: one job
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which projects have the worst incident rate?
  - Accidents, timecard hours and accidents per 200,000 hours by job between two dates, for jobs with time posted
  - incident rate by job
  - trir per job, owner of the stadium wants it by friday
  - For prequalification we must state frequency on each site, based on payroll hours.
  - accidents vs manhours
  - How safe is 1001- next to our other work once you allow for its size?
  - Incident frequency per project, adjusted for hours worked, in 2024
  - Owner of the stadium prequalifies bidders by TRIR on september 1; per project by name give injuries, payroll hours, and the count per 200,000 hours
  - recordables per manhours, each site
  - Project by name, number of incidents, hours on timecards, incidents for each two hundred thousand hours, worst on top
  - OSHA style rate by job 1/1-12/31, acc x 200k / hrs
  - A bigger building site naturally has more mishaps. Which site has too many for the hours people worked there?
*/
WITH Worked AS (
    SELECT PRTH.JCCo, PRTH.Job, SUM(PRTH.Hours) AS Hours
    FROM HRCO WITH (NOLOCK)
    JOIN PRTH WITH (NOLOCK)
        ON HRCO.PRCo = PRTH.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.JCCo, PRTH.Job
),
Happened AS (
    SELECT HRAT.JCCo, HRAT.Job, COUNT(*) AS Accidents
    FROM HRAT WITH (NOLOCK)
    WHERE HRAT.HRCo = @HRCo
        AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
    GROUP BY HRAT.JCCo, HRAT.Job
)
SELECT Worked.JCCo, Worked.Job, JCJM.Description, COALESCE(Happened.Accidents, 0) AS Accidents, Worked.Hours,
    COALESCE(Happened.Accidents, 0) * 200000 / NULLIF(Worked.Hours, 0) AS AccidentRate
FROM Worked
JOIN JCJM WITH (NOLOCK)
    ON Worked.JCCo = JCJM.JCCo
    AND Worked.Job = JCJM.Job
LEFT JOIN Happened
    ON Worked.JCCo = Happened.JCCo
    AND Worked.Job = Happened.Job
ORDER BY AccidentRate DESC, Worked.JCCo, Worked.Job
