/*
title: Maintenance that is due by gallons of fuel burned, with machine, location and gallons over
grain: one maintenance item of a machine
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - What maintenance that we count in gallons burned is due?
  - Machine, maintenance group, item, fuel at last service, interval, fuel used now and gallons overdue where the basis is fuel
  - due by gallons
  - genset 3 burnd like 12k galons since the last servce, is it on the list
  - Pump P-88 gets its injectors every 10,000 gallons, is it over?
  - We do the generators and the dewatering pumps by fuel and not by hours because half of them have no clock that works, and the usual due report leaves them out, so now one has run itself to death; please make me the same kind of list for those on a fuel interval, with how far over they are and where they stand.
  - Thirsty iron that has drunk past its oil change.
  - Services counted on gallons consumed that have passed their limit
  - Generators have no clocks, so their services go by gallons; which are past the interval, by how many gallons, when last done, and at what yard or project are they?
  - fuel-interval PMs overdue
  - 'Machines whose PM runs on gallons, worst overrun ahead: program, step, previously done, gallons then, frequency, gallons today, yard, job'
  - pm due on gals burned, ovr qty + loc
  - Some engines get looked after following the amount of fuel used; which of those are past the point?
*/
SELECT EMSI.Equipment, EMEM.Description AS EquipmentName, EMSH.Description AS MaintenanceGroup,
    EMSI.Description AS MaintenanceItem, EMSI.LastDoneDate, EMSI.LastGallons, EMSH.Interval, EMEM.FuelUsed,
    EMEM.FuelUsed - EMSI.LastGallons - EMSH.Interval AS GallonsOver, EMLM.Description AS LocationName, EMEM.Job
FROM EMSI WITH (NOLOCK)
JOIN EMSH WITH (NOLOCK)
    ON EMSI.EMCo = EMSH.EMCo
    AND EMSI.Equipment = EMSH.Equipment
    AND EMSI.StdMaintGroup = EMSH.StdMaintGroup
JOIN EMEM WITH (NOLOCK)
    ON EMSI.EMCo = EMEM.EMCo
    AND EMSI.Equipment = EMEM.Equipment
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
WHERE EMSI.EMCo = @EMCo
    AND EMSH.Basis = 'G'
    AND EMEM.FuelUsed >= EMSI.LastGallons + EMSH.Interval
ORDER BY GallonsOver DESC, EMSI.Equipment, EMSI.StdMaintItem
