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
