/*
title: Hour based maintenance that is not due yet and comes due within a number of hours, with estimated hours, shop and location
grain: one maintenance item of a machine
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Hours: {type: bHrs, example: 50}
asks:
  - Which services will come due within the next few hours on the meter?
  - Machine, maintenance item, hours left, estimated shop hours, shop, location and job where hours left are between zero and a limit
  - services coming up
  - whats gona need grease an oil in the next week or so, like 50 hrs out
  - The 250 hour service on 336 number 5117 - how many hours until then?
  - Instead of being told each Monday what is already overdue I would rather see what falls due shortly, so that I can have filters on the shelf and a mechanic free and can catch the machine while it is being moved between jobs anyway; take everything on hours that has fewer than fifty left and say where the machine is and who would do it.
  - Upkeep just around the corner.
  - Services within 50 hours of falling due, where the unit stands and who'd do it
  - So the parts guy can stock filters for next week, give services not yet due but less than 50 hours away, hours left, planned labor, shop and site.
  - PMs due inside 50 SMU
  - 'PMs nearing their hour limit, tightest ahead: machine description, program, step, due SMU, present SMU, remaining, labor estimate, shop, yard, job'
  - pm's comin up <50 hrs w/ shp + loc
  - Which machines will shortly need looking after, judging by their running hours, and where are they?
*/
SELECT EMSI.Equipment, EMEM.Description AS EquipmentName, EMSH.Description AS MaintenanceGroup,
    EMSI.Description AS MaintenanceItem, EMSI.LastHourMeter + EMSH.Interval AS DueAtHours, EMEM.HourReading,
    EMSI.LastHourMeter + EMSH.Interval - EMEM.HourReading AS HoursLeft, EMSI.EstHrs,
    EMSX.Description AS ShopName, EMLM.Description AS LocationName, EMEM.Job
FROM EMSI WITH (NOLOCK)
JOIN EMSH WITH (NOLOCK)
    ON EMSI.EMCo = EMSH.EMCo
    AND EMSI.Equipment = EMSH.Equipment
    AND EMSI.StdMaintGroup = EMSH.StdMaintGroup
JOIN EMEM WITH (NOLOCK)
    ON EMSI.EMCo = EMEM.EMCo
    AND EMSI.Equipment = EMEM.Equipment
LEFT JOIN EMSX WITH (NOLOCK)
    ON EMEM.ShopGroup = EMSX.ShopGroup
    AND EMEM.Shop = EMSX.Shop
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
WHERE EMSI.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMSH.Basis = 'H'
    AND EMEM.HourReading < EMSI.LastHourMeter + EMSH.Interval
    AND EMEM.HourReading >= EMSI.LastHourMeter + EMSH.Interval - @Hours
ORDER BY HoursLeft, EMSI.Equipment, EMSI.StdMaintItem
