/*
title: Onboarding checklist of people hired between two dates
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What paperwork is still missing for our latest hires?
  - People hired in a date range with W-4 flag, I-9 review, physical, payroll flag, and whether a drug test, an emergency contact and safety training are on record
  - onboarding checklist
  - june starters, who hasnt done drug test / i9 / orientation
  - Is the folder of Chen, hired 6/17, complete?
  - new hire file review
  - Which fresh people should never have been let on site yet?
  - Are the starting papers complete for everybody who began in June?
  - An immigration audit was announced, and for every starter since January I want to see tax form, identity check, physical, drug screen, emergency contact and safety class at a glance
  - newbie paperwork, who's short what
  - Starters by start date with name and title, and yes or no for withholding form, in payroll, drug screen, person to call and OSHA class
  - new hire pprwrk chk q2 - w4, i9, phys, UA, osha trng y/n
  - When somebody joins us there are forms and tests to get done; which of them are missing for the people who joined this spring?
*/
SELECT HRRM.HireDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.W4CompleteYN, HRRM.I9ReviewDate,
    HRRM.PhysDate, HRRM.ExistsInPR,
    CASE WHEN EXISTS (
        SELECT 1
        FROM HRDT WITH (NOLOCK)
        WHERE HRDT.HRCo = HRRM.HRCo
            AND HRDT.HRRef = HRRM.HRRef
    ) THEN 'Y' ELSE 'N' END AS DrugTest,
    CASE WHEN EXISTS (
        SELECT 1
        FROM HREC WITH (NOLOCK)
        WHERE HREC.HRCo = HRRM.HRCo
            AND HREC.HRRef = HRRM.HRRef
    ) THEN 'Y' ELSE 'N' END AS EmergencyContact,
    CASE WHEN EXISTS (
        SELECT 1
        FROM HRET WITH (NOLOCK)
        WHERE HRET.HRCo = HRRM.HRCo
            AND HRET.HRRef = HRRM.HRRef
            AND HRET.OSHAYN = 'Y'
    ) THEN 'Y' ELSE 'N' END AS SafetyTraining
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.HireDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.HireDate, HRRM.LastName, HRRM.FirstName
