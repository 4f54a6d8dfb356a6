/*
title: Open equipment work orders
grain: one work order
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which equipment is in the shop?
  - Open equipment work orders
  - open shop work orders
  - Work orders that are not complete with equipment, mechanic and due date.
  - what machines are torn down
  - Repair orders not finished yet, soonest promised first
  - The superintendent on 22-4410 wonders when his loader returns; print unfinished repair orders with unit name, what is being done, mechanic number, day opened, day promised.
  - repair orders still running
  - 'By due day: WO number, equipment description, complaint, assigned wrench turner, when written up, completed ones excluded'
  - WOs not complt, eq + due dt
  - For which machines is a repair under way, and when should it be done?
*/
SELECT EMWH.WorkOrder, EMWH.Equipment, EMEM.Description AS EquipmentName, EMWH.Description, EMWH.Mechanic,
    EMWH.DateCreated,
    EMWH.DateDue
FROM EMWH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMWH.EMCo = EMEM.EMCo
    AND EMWH.Equipment = EMEM.Equipment
WHERE EMWH.EMCo = @EMCo
    AND EMWH.Complete = 'N'
ORDER BY EMWH.DateDue, EMWH.WorkOrder
