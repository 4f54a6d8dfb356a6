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
*/
SELECT EMEM.Equipment AS Component, EMEM.Description, EMEM.ComponentTypeCode, EMEM.Status, EMEM.HourReading,
    EMEM.OdoReading
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Type = 'C'
    AND EMEM.CompOfEquip = @Equipment
ORDER BY EMEM.ComponentTypeCode, EMEM.Equipment
