/*
title: Components that are on no machine now with the machine they came off last, the date and the reason
grain: one component
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which engines and buckets lie in the yard, and which machine did each come off?
  - Components not mounted on any equipment with type, last machine, date taken off, hours at removal and reason
  - loose components
  - where did all the spare tranmissions come from, wich loader were they in befor
  - Component C-204 was taken out of the 992 in May and has been missing since.
  - For the stocktaking of the rebuild pool I need every core and every assembly that at this moment is mounted nowhere, with the kind, the last carrier, the day of removal, the hours it had then and what the mechanic wrote as to why, because half of them have no tag any more.
  - Rebuildable bits without a home.
  - Spare engines and assemblies not mounted anywhere, and the carrier each was last on
  - We are counting the rebuild pool on Friday and tags are missing; each unmounted assembly with kind, storage place, previous carrier, removal date, its hours then, and why.
  - loose cores in the yard
  - 'Unmounted components by type: description, yard name, previous machine, removal day, meter at removal, why it came off'
  - unmtd comps w/ last host + dt off
  - Which big spare parts are lying around unused, and what machine did they use to belong to?
*/
WITH Moves AS (
    SELECT EMHC.EMCo, EMHC.Component, EMHC.ComponentOfEquip, EMHC.DateXferOff, EMHC.ComponentHoursOff, EMHC.Reason,
        ROW_NUMBER() OVER (PARTITION BY EMHC.EMCo, EMHC.Component ORDER BY EMHC.Seq DESC) AS Latest
    FROM EMHC WITH (NOLOCK)
    WHERE EMHC.EMCo = @EMCo
)
SELECT EMEM.Equipment AS Component, EMEM.Description, EMEM.ComponentTypeCode,
    EMTY.Description AS ComponentTypeName, EMEM.Location, EMLM.Description AS LocationName,
    Moves.ComponentOfEquip AS LastMachine, Moves.DateXferOff, Moves.ComponentHoursOff, Moves.Reason
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMTY WITH (NOLOCK)
    ON EMEM.EMGroup = EMTY.EMGroup
    AND EMEM.ComponentTypeCode = EMTY.ComponentTypeCode
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
LEFT JOIN Moves
    ON EMEM.EMCo = Moves.EMCo
    AND EMEM.Equipment = Moves.Component
    AND Moves.Latest = 1
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Type = 'C'
    AND EMEM.CompOfEquip IS NULL
ORDER BY EMEM.ComponentTypeCode, EMEM.Equipment
