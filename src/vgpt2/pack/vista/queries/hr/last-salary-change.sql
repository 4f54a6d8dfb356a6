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
  - What was the most recent pay adjustment for everyone still employed?
  - Budget talks start in November, and I want to see for each current employee when the rate last moved, from what to what, and when the next one is scheduled
  - newest pay move per head
  - Current staff by name with the day pay was adjusted, former amount, present amount and the following date, longest wait at the top
  - latest pay chng per active emp, old n new amt, oldst first
  - For each person who works here now, when did their pay go up most recently, and by how much?
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
