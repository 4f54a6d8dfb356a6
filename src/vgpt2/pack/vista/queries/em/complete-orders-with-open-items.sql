/*
title: Work orders marked complete that still have open items
grain: one open item of a completed work order
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which shop orders were flagged done although some of their repairs are not finished?
  - Completed work orders with items lacking a completion date, item status, mechanic and due date
  - closed wo open items
  - WO 10455 says complete but the brake job on it was never done, any more of these
  - DOT auditor pulled three repair files in April. Find all closed files with an unfinished line.
  - Jobs the shop says are over and are not.
  - "One row per unfinished repair under a finished order: order, machine, item, status text, created, due."
  - Shop orders closed although one or more lines on them have no finish date
  - DOT inspection Monday; any repair file we shut with an unfinished line is a finding, so give the order, unit, line, its state, mechanic and due date.
  - closed WOs, loose ends
  - Work order marked complete, shop, machine description, then the item never closed with its status text, mechanic, created, due
  - compl WOs w/ items not done
  - Did the workshop declare a repair job finished even though part of the work was never done?
*/
SELECT EMWH.WorkOrder, EMWH.Description AS OrderName, EMWH.Shop, EMWH.Equipment, EMEM.Description AS EquipmentName,
    EMWI.WOItem, EMWI.Description AS ItemName, EMWS.Description AS ItemStatus, EMWI.Mechanic, EMWI.DateCreated,
    EMWI.DateDue
FROM EMWH WITH (NOLOCK)
JOIN EMWI WITH (NOLOCK)
    ON EMWH.EMCo = EMWI.EMCo
    AND EMWH.WorkOrder = EMWI.WorkOrder
JOIN EMEM WITH (NOLOCK)
    ON EMWH.EMCo = EMEM.EMCo
    AND EMWH.Equipment = EMEM.Equipment
LEFT JOIN EMWS WITH (NOLOCK)
    ON EMWI.EMGroup = EMWS.EMGroup
    AND EMWI.StatusCode = EMWS.StatusCode
WHERE EMWH.EMCo = @EMCo
    AND EMWH.Complete = 'Y'
    AND EMWI.DateCompl IS NULL
ORDER BY EMWH.WorkOrder, EMWI.WOItem
