/*
title: Fringes of a job by craft class with cost an hour
grain: one craft, class and liability code
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did fringes cost per hour for each classification on this job?
  - Liabilities of timecards on one job by craft, class and code, with all hours of the class, amount and amount per hour
  - fringe per hour
  - burden on the laborers at 1001-, whats it runnin an hour
  - Owner's auditor asks for pension and welfare contributions per man-hour on the project.
  - benefits/hr by trade
  - Check my T&M labor rates against what the funds and carriers actually got from this project.
  - Work out benefits per hour for each trade and grade on 22-4410.
  - The owner refuses our extra-work rates for the tunnel job; prove from 2024 timecards what pension, welfare, tax and comp came to for each grade on 22-4410, in total and hourly.
  - frg $/hr on 22-4410
  - trade, grade's name, contribution's name, hours, money, money per hour
  - 'T&M backup: frng per hr by clas job 1001- each liab'
  - On this building site, how much did taxes and benefits add to an hour of work, for each kind of worker?
*/
WITH Labor AS (
    SELECT PRTH.PRCo, PRTH.Craft, PRTH.Class, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.Job = @Job
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.Craft, PRTH.Class
),
Fringe AS (
    SELECT PRTH.PRCo, PRTH.Craft, PRTH.Class, PRTL.LiabCode, SUM(PRTL.Amt) AS Amount
    FROM PRTH WITH (NOLOCK)
    JOIN PRTL WITH (NOLOCK)
        ON PRTH.PRCo = PRTL.PRCo
        AND PRTH.PRGroup = PRTL.PRGroup
        AND PRTH.PREndDate = PRTL.PREndDate
        AND PRTH.Employee = PRTL.Employee
        AND PRTH.PaySeq = PRTL.PaySeq
        AND PRTH.PostSeq = PRTL.PostSeq
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.Job = @Job
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.Craft, PRTH.Class, PRTL.LiabCode
)
SELECT Labor.PRCo, Labor.Craft, Labor.Class, PRCC.Description AS ClassName, Fringe.LiabCode,
    PRDL.Description AS LiabilityName, Labor.Hours, Fringe.Amount,
    Fringe.Amount / NULLIF(Labor.Hours, 0) AS AmountPerHour
FROM Labor
JOIN Fringe
    ON Labor.PRCo = Fringe.PRCo
    AND Labor.Craft = Fringe.Craft
    AND Labor.Class = Fringe.Class
JOIN PRDL WITH (NOLOCK)
    ON Fringe.PRCo = PRDL.PRCo
    AND Fringe.LiabCode = PRDL.DLCode
JOIN PRCC WITH (NOLOCK)
    ON Labor.PRCo = PRCC.PRCo
    AND Labor.Craft = PRCC.Craft
    AND Labor.Class = PRCC.Class
ORDER BY Labor.PRCo, Labor.Craft, Labor.Class, Fringe.LiabCode
