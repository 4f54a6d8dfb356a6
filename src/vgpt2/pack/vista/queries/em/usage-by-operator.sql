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
  - Hours every driver logged on each machine last month
  - After the rollover on the 18th our insurer asks who had experience on unit 336-07; list the time each man spent in each piece of equipment from april through june
  - seat time for each man
  - Driver's name first, then the machine with its name, number of entries, hours or days, and dollars billed; most time on top for each driver
  - hrs in seat per oper, june, all eqp - which guys ran what
  - Who used our big machines in spring, which one did each person drive, and for how long in total?
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
