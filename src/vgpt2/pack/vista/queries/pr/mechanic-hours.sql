/*
title: Mechanics' timecard hours by equipment
grain: one piece of equipment
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much mechanic time went into each machine?
  - Mechanic timecard hours and wages by equipment
  - mechanic hours
  - Hours and wages of mechanics' timecards by equipment between two work dates.
  - which machine eats up the mechanics time
  - What machines took up the most repairmen's time in 2024?
  - We debate replacing the old scraper before the budget is set; total the shop's repair hours and wages on every machine for the year.
  - wrench hours by unit
  - 'most time first: machine, description, hours, wages'
  - mech tc hrs per eq ytd, whats the shop hog
  - How much working time did our repair staff spend on each machine, and what were they paid for it?
*/
SELECT PRTH.EMCo, PRTH.Equipment, EMEM.Description, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON PRTH.EMCo = EMEM.EMCo
    AND PRTH.Equipment = EMEM.Equipment
WHERE PRTH.PRCo = @PRCo
    AND PRTH.Type = 'M'
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.EMCo, PRTH.Equipment, EMEM.Description
ORDER BY Hours DESC, PRTH.EMCo, PRTH.Equipment
