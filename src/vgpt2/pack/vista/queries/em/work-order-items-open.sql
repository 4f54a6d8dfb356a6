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
  - Tasks mechanics have not finished on each shop ticket, soonest deadline first
  - The paver has to leave on monday for a four month job; tell me which shop tasks are unfinished, how urgent they are and how many hours the mechanics expect
  - not fixed yet, shop list
  - Ticket and line, machine's name, what is wrong, how urgent, when it should be ready, and hours planned, by deadline
  - WO lines not compl'd, all eqp, due date + est hrs + prio
  - What still has to be done on our broken machines, and when was it promised?
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
