/*
title: Active people paid 130 hours or more a month on average who are not enrolled in a benefit
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BenefitCode: {type: varchar(10), example: MED}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who averages full-time hours and has no medical from us?
  - Active people with at least 130 paid hours a month on average over a range of months and no active enrollment in a given benefit
  - aca look back
  - temps that ran over 130 hrs a mo in 2024 and never got offered
  - Is Reggie Tate, part-time on paper, a full-timer under the health law for January to December?
  - 130+ hrs no ins
  - The penalty letter from the IRS talks about workers we left out of the plan.
  - Current people averaging 130 hours monthly who aren't on our medical
  - IRS proposes a penalty for 2024; find by name everybody still here who averaged 130 paid hours a month without plan MED, his title, temp or part-time mark, hired on, and average
  - ft hours, no medical
  - 'Most hours on top: surname, given name, job title, part time or not, temp or not, hired on, months paid, hours, average a month'
  - 'aca: avg >= 130/mo jan-dec no MED, temps too'
  - Who works nearly full time for us and yet has no health insurance through us?
*/
WITH Paid AS (
    SELECT PREA.PRCo, PREA.Employee, COUNT(DISTINCT PREA.Mth) AS Months, SUM(PREA.Hours) AS Hours
    FROM PREA WITH (NOLOCK)
    WHERE PREA.EDLType = 'E'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee
)
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRPC.PartTimeYN, HRRM.TempWorker, HRRM.HireDate,
    Paid.Months, Paid.Hours, Paid.Hours / Paid.Months AS HoursPerMonth
FROM HRRM WITH (NOLOCK)
JOIN Paid
    ON HRRM.PRCo = Paid.PRCo
    AND HRRM.PREmp = Paid.Employee
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND Paid.Hours >= Paid.Months * 130
    AND NOT EXISTS (
        SELECT 1
        FROM HREB WITH (NOLOCK)
        WHERE HREB.HRCo = HRRM.HRCo
            AND HREB.HRRef = HRRM.HRRef
            AND HREB.BenefitCode = @BenefitCode
            AND HREB.ActiveYN = 'Y'
    )
ORDER BY HoursPerMonth DESC, HRRM.LastName, HRRM.FirstName
