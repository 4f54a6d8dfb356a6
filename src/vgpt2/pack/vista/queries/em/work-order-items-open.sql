/*
title: Work order items not completed
grain: one work order item
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - What repairs are still to be done?
  - Work order items without a completion date
  - open repair items
  - Items of work orders not completed, with priority, due date and estimated hours.
  - what's left to fix in the shop
*/
SELECT EMWI.WorkOrder, EMWI.WOItem, EMWI.Equipment, EMEM.Description AS EquipmentName, EMWI.Description, EMWI.Priority,
    EMWI.DateDue, EMWI.EstHrs
FROM EMWI WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMWI.EMCo = EMEM.EMCo
    AND EMWI.Equipment = EMEM.Equipment
WHERE EMWI.EMCo = @EMCo
    AND EMWI.DateCompl IS NULL
ORDER BY EMWI.DateDue, EMWI.WorkOrder, EMWI.WOItem
