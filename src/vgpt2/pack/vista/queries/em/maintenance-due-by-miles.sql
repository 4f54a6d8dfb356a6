/*
title: Mileage based maintenance that is due, with operator and location
grain: one maintenance item of a vehicle
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which trucks are due for service by mileage, and who drives them?
  - Odometer based maintenance items at or past their interval, with operator, location and miles overdue
  - truck pm due
  - pickups overdue for an oil change n whos drivin em
  - I will call the drivers of vehicles that ran past their service interval.
  - Service due on odometer rather than on engine hours, worst first.
  - Vehicles beyond their mileage interval, each driver by name
  - 'I''m calling drivers today: whose truck has gone past its service mileage, which service, by how many miles, when last done, and at which yard does it sleep?'
  - trucks over on miles, whose
  - 'Odometer PMs, worst overrun ahead: vehicle description, operator name, yard, step, previously done, odometer then and today'
  - pm due by odo w/ drvr + loc
  - Which cars and trucks have been driven too far since their last check, and who drives them?
*/
SELECT EMSI.Equipment, EMEM.Description AS EquipmentName, PREHName.FullName AS Operator,
    EMLM.Description AS LocationName, EMSI.Description AS MaintenanceItem, EMSI.LastDoneDate, EMSI.LastOdometer,
    EMSH.Interval, EMEM.OdoReading, EMEM.OdoReading - EMSI.LastOdometer - EMSH.Interval AS MilesOverdue
FROM EMSI WITH (NOLOCK)
JOIN EMSH WITH (NOLOCK)
    ON EMSI.EMCo = EMSH.EMCo
    AND EMSI.Equipment = EMSH.Equipment
    AND EMSI.StdMaintGroup = EMSH.StdMaintGroup
JOIN EMEM WITH (NOLOCK)
    ON EMSI.EMCo = EMEM.EMCo
    AND EMSI.Equipment = EMEM.Equipment
LEFT JOIN PREHName WITH (NOLOCK)
    ON EMEM.PRCo = PREHName.PRCo
    AND EMEM.Operator = PREHName.Employee
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
WHERE EMSI.EMCo = @EMCo
    AND EMSH.Basis = 'M'
    AND EMSI.LastOdometer + EMSH.Interval <= EMEM.OdoReading
ORDER BY MilesOverdue DESC, EMSI.Equipment, EMSI.StdMaintItem
