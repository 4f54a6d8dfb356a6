/*
title: Percent of the people with timecards on each job between two dates who had a drug test in that time
grain: one job
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-03-31}
asks:
  - What share of the workers on each project was drug tested in the quarter?
  - Job, name, people with time, people of those with a test, percent tested
  - percent tested by job
  - The owner's contract calls for testing 25 percent of the workforce on site every quarter and the project managers swear they comply, so take the people that have hours on the job from January to March and tell me how many of them were tested in those same months
  - drug tests as percnt of the crew per projcet
  - Are we sampling enough men per site?
  - Is job 1042- above the 25% the refinery demands for Q1?
  - Fraction of each site's workforce screened for drugs in the first quarter
  - Refinery owner demands twenty-five percent screened every quarter; for january to march per project by name give people with hours, how many were screened, and percent, lowest on top
  - percent of crew pee tested
  - Project by name, heads with hours in the span, heads screened in it, percent
  - DT pct by job Q1, need 25% on 1042-
  - On each building site, what part of the workers was checked for drugs during these months?
*/
WITH Crew AS (
    SELECT DISTINCT PRTH.JCCo, PRTH.Job, PRTH.PRCo, PRTH.Employee
    FROM HRCO WITH (NOLOCK)
    JOIN PRTH WITH (NOLOCK)
        ON HRCO.PRCo = PRTH.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PRTH.Job IS NOT NULL
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
),
Tested AS (
    SELECT DISTINCT HRRM.PRCo, HRRM.PREmp
    FROM HRDT WITH (NOLOCK)
    JOIN HRRM WITH (NOLOCK)
        ON HRDT.HRCo = HRRM.HRCo
        AND HRDT.HRRef = HRRM.HRRef
    WHERE HRDT.HRCo = @HRCo
        AND HRDT.Date BETWEEN @BeginDate AND @EndDate
        AND HRRM.PREmp IS NOT NULL
)
SELECT Crew.JCCo, Crew.Job, JCJM.Description AS JobName, COUNT(*) AS People, COUNT(Tested.PREmp) AS PeopleTested,
    COUNT(Tested.PREmp) * 100.0 / COUNT(*) AS PercentTested
FROM Crew
JOIN JCJM WITH (NOLOCK)
    ON Crew.JCCo = JCJM.JCCo
    AND Crew.Job = JCJM.Job
LEFT JOIN Tested
    ON Crew.PRCo = Tested.PRCo
    AND Crew.Employee = Tested.PREmp
GROUP BY Crew.JCCo, Crew.Job, JCJM.Description
ORDER BY PercentTested, Crew.JCCo, Crew.Job
