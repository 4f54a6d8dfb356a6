/*
title: Cases with lost or restricted days per 200,000 hours by department
grain: one payroll department
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What is our DART rate by department this year?
  - Injured people with days lost or restricted, their days, hours worked and cases per 200,000 hours, by payroll department
  - dart rate
  - concrete dept vs steel dept, lost time freq 2024
  - Our bonding company caps us at 1.8; which division pulls us over?
  - LT rate per dept
  - Where do injuries keep the most people at home, allowing for how much they work?
  - DART frequency for every payroll division, including how many hours each worked
  - An owner's prequalification form wants our days away frequency split by division for 2024, so divide the cases by hours times two hundred thousand and give the division's name
  - dart number for every division
  - Division name, man hours, injured people who missed or had limited work, their days, and the frequency, worst division first
  - dart rte per pr dept ytd, cases x 200k / hrs
  - Adjusted for how much each part of the company works, where do injuries most often keep people off their usual duties?
*/
WITH Hurt AS (
    SELECT HRRM.PRCo, HRRM.PRDept, COUNT(DISTINCT CONCAT(HRAL.Accident, '-', HRAL.Seq)) AS Cases,
        SUM(HRAL.Days) AS Days
    FROM HRAL WITH (NOLOCK)
    JOIN HRAT WITH (NOLOCK)
        ON HRAL.HRCo = HRAT.HRCo
        AND HRAL.Accident = HRAT.Accident
    JOIN HRAI WITH (NOLOCK)
        ON HRAL.HRCo = HRAI.HRCo
        AND HRAL.Accident = HRAI.Accident
        AND HRAL.Seq = HRAI.Seq
    JOIN HRRM WITH (NOLOCK)
        ON HRAI.HRCo = HRRM.HRCo
        AND HRAI.HRRef = HRRM.HRRef
    WHERE HRAL.HRCo = @HRCo
        AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
        AND HRAL.Days > 0
    GROUP BY HRRM.PRCo, HRRM.PRDept
),
Worked AS (
    SELECT PRTH.PRCo, PRTH.PRDept, SUM(PRTH.Hours) AS Hours
    FROM HRCO WITH (NOLOCK)
    JOIN PRTH WITH (NOLOCK)
        ON HRCO.PRCo = PRTH.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.PRDept
)
SELECT Worked.PRDept, PRDP.Description AS DepartmentName, Worked.Hours, COALESCE(Hurt.Cases, 0) AS Cases,
    COALESCE(Hurt.Days, 0) AS Days, COALESCE(Hurt.Cases, 0) * 200000 / NULLIF(Worked.Hours, 0) AS CaseRate
FROM Worked
LEFT JOIN PRDP WITH (NOLOCK)
    ON Worked.PRCo = PRDP.PRCo
    AND Worked.PRDept = PRDP.PRDept
LEFT JOIN Hurt
    ON Worked.PRCo = Hurt.PRCo
    AND Worked.PRDept = Hurt.PRDept
ORDER BY CaseRate DESC, Worked.PRDept
