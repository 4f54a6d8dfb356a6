/*
title: Components installed on a piece of equipment
grain: one component
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
  Equipment: {type: bEquip, example: "100"}
asks:
  - What components are on this machine?
  - Engines, transmissions and other components of a unit with their meters
  - machine components
  - Components that belong to one piece of equipment with type, hour meter and status.
  - whats bolted on that dozer
  - Engines, transmissions and the like currently built into unit 100
  - 'Before trading in unit 100 the dealer wants to know what major assemblies are in it: number, name, kind, condition, hours and miles on each.'
  - major assemblies on unit 100
  - 'What''s built into a machine: component type, number, description, condition, hourmeter and odometer'
  - comps on eq 100 w/ mtr rdgs
  - Which big parts that we track separately are built into this one machine?
*/
SELECT EMEM.Equipment AS Component, EMEM.Description, EMEM.ComponentTypeCode, EMEM.Status, EMEM.HourReading,
    EMEM.OdoReading
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Type = 'C'
    AND EMEM.CompOfEquip = @Equipment
ORDER BY EMEM.ComponentTypeCode, EMEM.Equipment
