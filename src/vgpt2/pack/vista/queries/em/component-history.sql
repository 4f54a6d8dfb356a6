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
  - 'Trace engine ENG-12: carriers it has been in, dates, hours and why it came out'
  - 'A warranty dispute on ENG-12 needs its whole life: each carrier, installed and removed on what day, hours at both ends, hours worked, and the reason for pulling.'
  - ENG-12's travel log
  - 'Every machine a component has ridden on, sequenced: mounted, dismounted, meter at both, running time, reason for the swap, kind of component'
  - comp xfer hist eng-12 on/off hrs
  - One engine has been moved from machine to machine; where was it and how long did it work in each?
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
