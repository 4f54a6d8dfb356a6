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
  - Services that have reached or passed their interval on the running clock
  - The shop foreman assigns Saturday overtime; each service that is at or beyond its interval by clock, unit by name, last done at, interval, clock now, and hours past.
  - what's past its hour service
  - 'Worst overrun ahead: equipment description, PM program and step, SMU at previous service, frequency, present SMU'
  - std maint over on hr mtr, all eq
  - Going by running hours, which machines should already have been greased or had oil changed?
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
