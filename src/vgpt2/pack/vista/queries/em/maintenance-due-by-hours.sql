/*
title: Hour based maintenance that is due
grain: one maintenance item of a piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machines are due for service by hours?
  - Preventive maintenance due on hour meter
  - pm due
  - Maintenance items on hour intervals whose last service plus interval is at or below the current hour meter.
  - what needs an oil change
*/
SELECT EMSI.Equipment, EMEM.Description, EMSH.Description AS MaintenanceGroup, EMSI.Description AS MaintenanceItem,
    EMSI.LastHourMeter, EMSH.Interval, EMEM.HourReading,
    EMEM.HourReading - EMSI.LastHourMeter - EMSH.Interval AS HoursOverdue
FROM EMSI WITH (NOLOCK)
JOIN EMSH WITH (NOLOCK)
    ON EMSI.EMCo = EMSH.EMCo
    AND EMSI.Equipment = EMSH.Equipment
    AND EMSI.StdMaintGroup = EMSH.StdMaintGroup
JOIN EMEM WITH (NOLOCK)
    ON EMSI.EMCo = EMEM.EMCo
    AND EMSI.Equipment = EMEM.Equipment
WHERE EMSI.EMCo = @EMCo
    AND EMSH.Basis = 'H'
    AND EMSI.LastHourMeter + EMSH.Interval <= EMEM.HourReading
ORDER BY HoursOverdue DESC, EMSI.Equipment, EMSI.StdMaintGroup, EMSI.StdMaintItem
