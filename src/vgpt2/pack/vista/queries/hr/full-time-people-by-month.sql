/*
title: Number of people with 130 hours or more in each month of a range, with those enrolled in a benefit and the percent enrolled
grain: one month
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BenefitCode: {type: varchar(10), example: MED}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How many employees were full time by the 130-hour rule each month, and how many of those have the medical plan today?
  - Month, people with at least 130 hours, of those with the active benefit, percent enrolled
  - full timers by month
  - The consultant who files our 1094 says the 95 percent offer test is done by month, so for January through December please count everyone with a hundred and thirty hours or more and then how many of them are enrolled in the plan, with the percentage
  - aca full time cuont by month with % enroled
  - Month by month, how much of our long-hours staff has coverage?
  - Were we under 95% with plan MED in July 2024?
  - Staff over the 130-hour mark each month and what percent carry the medical plan
  - Consultant files our 1094-C in february and tests ninety-five percent month by month; for 2024 count everyone with 130 hours or more, how many are on plan MED, percent
  - aca ft count, monthly
  - Month, heads at or above the mark, of those on the plan, percent, january to december
  - 130 hr ppl by mth + % enrld in MED
  - For each month, how many people worked enough to count as full time, and how many of them have our health insurance?
*/
WITH Worked AS (
    SELECT PREA.PRCo, PREA.Employee, PREA.Mth, SUM(PREA.Hours) AS Hours
    FROM HRCO WITH (NOLOCK)
    JOIN PREA WITH (NOLOCK)
        ON HRCO.PRCo = PREA.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PREA.EDLType = 'E'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee, PREA.Mth
),
Enrolled AS (
    SELECT DISTINCT HRRM.PRCo, HRRM.PREmp
    FROM HREB WITH (NOLOCK)
    JOIN HRRM WITH (NOLOCK)
        ON HREB.HRCo = HRRM.HRCo
        AND HREB.HRRef = HRRM.HRRef
    WHERE HREB.HRCo = @HRCo
        AND HREB.BenefitCode = @BenefitCode
        AND HREB.ActiveYN = 'Y'
)
SELECT Worked.Mth, COUNT(*) AS FullTimePeople, COUNT(Enrolled.PREmp) AS EnrolledPeople,
    COUNT(Enrolled.PREmp) * 100.0 / COUNT(*) AS PercentEnrolled
FROM Worked
LEFT JOIN Enrolled
    ON Worked.PRCo = Enrolled.PRCo
    AND Worked.Employee = Enrolled.PREmp
WHERE Worked.Hours >= 130
GROUP BY Worked.Mth
ORDER BY Worked.Mth
