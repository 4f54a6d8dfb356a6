/*
title: Equipment usage by operator between two dates
grain: one operator and piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which operators ran which machines in June and for how long?
  - Usage hours and revenue by operator name and equipment between two dates
  - hours per operator
  - who was in the 336 all month
  - Safety wants the people who ran the crane this spring, with time on it.
  - Operator, machine, entries, time and amount charged, for dates of use in a range.
*/
SELECT EMRD.PRCo, EMRD.Employee, PREHName.FullName, EMRD.Equipment, EMEM.Description, EMRD.TimeUM,
    COUNT(*) AS Entries, SUM(EMRD.TimeUnits) AS TimeUnits, SUM(EMRD.Dollars) AS Revenue
FROM EMRD WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON EMRD.PRCo = PREHName.PRCo
    AND EMRD.Employee = PREHName.Employee
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
WHERE EMRD.EMCo = @EMCo
    AND EMRD.ActualDate BETWEEN @BeginDate AND @EndDate
GROUP BY EMRD.PRCo, EMRD.Employee, PREHName.FullName, EMRD.Equipment, EMEM.Description, EMRD.TimeUM
ORDER BY PREHName.FullName, TimeUnits DESC, EMRD.Equipment
