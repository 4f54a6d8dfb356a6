/*
title: Where a component was installed over time
grain: one installation of the component
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Component: {type: bEquip, example: ENG-12}
asks:
  - Which machines has engine ENG-12 been in, and how long did it run in each?
  - Installation history of one component with type, machine, dates on and off, hours and reason
  - engine swap history
  - what all has that bucket been hung on
  - Before rebuilding this transmission I want its life - carrier machine, hours at fitting and at removal.
  - Transfers of a component with meter readings at either end.
*/
SELECT EMHC.Component, EMEM.Description, EMTY.Description AS ComponentType, EMHC.ComponentOfEquip, EMHC.DateXferOn,
    EMHC.DateXferOff, EMHC.ComponentHoursOn, EMHC.ComponentHoursOff,
    EMHC.ComponentHoursOff - EMHC.ComponentHoursOn AS HoursRun, EMHC.Reason
FROM EMHC WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMHC.EMCo = EMEM.EMCo
    AND EMHC.Component = EMEM.Equipment
LEFT JOIN EMTY WITH (NOLOCK)
    ON EMEM.EMGroup = EMTY.EMGroup
    AND EMEM.ComponentTypeCode = EMTY.ComponentTypeCode
WHERE EMHC.EMCo = @EMCo
    AND EMHC.Component = @Component
ORDER BY EMHC.Seq
