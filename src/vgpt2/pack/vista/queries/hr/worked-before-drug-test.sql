/*
title: People hired between two dates who had timecards before their first drug test or have none, with hire date, first day worked and first test
grain: one hired person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Did anybody start work before the pre-employment drug test?
  - New hires with hire date, first day on a timecard, date of first drug test, where the test is later than that day or missing
  - worked before tested
  - Our policy says no one sets foot on site without a clean test, and the general contractor is about to audit us on exactly this, so I need everyone taken on this year whose first day worked is earlier than his first test, including those for whom we have no test at all
  - new hires that startd before there drug test
  - Who was on the clock before the lab had seen him?
  - Was the apprentice hired 4/8/2024 on job 2310- before the lab result?
  - New employees who logged hours ahead of their first screening, or never had one
  - The refinery owner audits our substance policy for 2024 starters; show anyone with time turned in before a lab result, or lacking one, first hours and first screening day
  - on the job before pee test
  - Starters by start date, with title, first day with time, first lab date and how many days lie between
  - newhires q2 wrkd b4 1st drug tst or no tst at all, names
  - Has any new person already been working when the company had not yet checked them for drugs?
*/
WITH Worked AS (
    SELECT PRTH.PRCo, PRTH.Employee, MIN(PRTH.PostDate) AS FirstDay
    FROM HRCO WITH (NOLOCK)
    JOIN PRTH WITH (NOLOCK)
        ON HRCO.PRCo = PRTH.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PRTH.Hours > 0
    GROUP BY PRTH.PRCo, PRTH.Employee
),
Tested AS (
    SELECT HRDT.HRCo, HRDT.HRRef, MIN(HRDT.Date) AS FirstTest
    FROM HRDT WITH (NOLOCK)
    WHERE HRDT.HRCo = @HRCo
    GROUP BY HRDT.HRCo, HRDT.HRRef
)
SELECT HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.HireDate, Worked.FirstDay, Tested.FirstTest,
    DATEDIFF(DAY, Worked.FirstDay, Tested.FirstTest) AS DaysUntested
FROM HRRM WITH (NOLOCK)
JOIN Worked
    ON HRRM.PRCo = Worked.PRCo
    AND HRRM.PREmp = Worked.Employee
LEFT JOIN Tested
    ON HRRM.HRCo = Tested.HRCo
    AND HRRM.HRRef = Tested.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.HireDate BETWEEN @BeginDate AND @EndDate
    AND (Tested.FirstTest IS NULL OR Tested.FirstTest > Worked.FirstDay)
ORDER BY HRRM.HireDate, HRRM.LastName, HRRM.FirstName
