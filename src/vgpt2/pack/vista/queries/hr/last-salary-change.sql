/*
title: Last salary change of each active person
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - When did everybody last get a raise?
  - Latest salary change by person with old and new salary
  - last raise
  - Most recent salary history of each active person, with effective date, old and new salary and next review date.
  - who hasnt had a bump in forever
*/
WITH Changes AS (
    SELECT HRSH.HRCo, HRSH.HRRef, HRSH.EffectiveDate, HRSH.OldSalary, HRSH.NewSalary, HRSH.NextDate,
        ROW_NUMBER() OVER (PARTITION BY HRSH.HRCo, HRSH.HRRef ORDER BY HRSH.EffectiveDate DESC) AS Recent
    FROM HRSH WITH (NOLOCK)
    WHERE HRSH.HRCo = @HRCo
)
SELECT HRRM.LastName, HRRM.FirstName, Changes.EffectiveDate, Changes.OldSalary, Changes.NewSalary, Changes.NextDate
FROM HRRM WITH (NOLOCK)
JOIN Changes
    ON HRRM.HRCo = Changes.HRCo
    AND HRRM.HRRef = Changes.HRRef
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND Changes.Recent = 1
ORDER BY Changes.EffectiveDate, HRRM.LastName, HRRM.FirstName
