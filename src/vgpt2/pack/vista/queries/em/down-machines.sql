/*
title: Machines that are down with their open repair items and where they stand
grain: one open work order item of a down machine
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - What is broken down right now, where is it, and what are we waiting on?
  - Down equipment with job, location, open work order item, item status, due date and shop
  - down list
  - deadlined iron, whats the holdup
  - For the 6 a.m. call I need every machine out of service with the state of its repair.
  - Units not available and the unfinished fixes keeping them so.
  - Everything out of service, its whereabouts and the repairs that are unfinished
  - 'Dispatch meets at six and superintendents want answers: for each unit that''s down, where it is, what repair lines are open on which order, their state, shop and promised day.'
  - dead iron and its open fixes
  - 'Machines broken down today: site and yard, ticket, what has to be fixed, how far it is, which garage, written up when, promised when'
  - dn eq + open wo items, loc + shp
  - Which machines cannot be used at present because they are broken, and what remains to be done on them?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.JCCo, EMEM.Job, EMLM.Description AS LocationName, EMWI.WorkOrder,
    EMWI.WOItem, EMWI.Description AS RepairItem, EMWS.Description AS ItemStatus, EMWH.Shop, EMWI.DateCreated,
    EMWI.DateDue
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
JOIN EMWI WITH (NOLOCK)
    ON EMEM.EMCo = EMWI.EMCo
    AND EMEM.Equipment = EMWI.Equipment
JOIN EMWH WITH (NOLOCK)
    ON EMWI.EMCo = EMWH.EMCo
    AND EMWI.WorkOrder = EMWH.WorkOrder
LEFT JOIN EMWS WITH (NOLOCK)
    ON EMWI.EMGroup = EMWS.EMGroup
    AND EMWI.StatusCode = EMWS.StatusCode
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'D'
    AND EMWI.DateCompl IS NULL
ORDER BY EMEM.Equipment, EMWI.DateDue, EMWI.WorkOrder, EMWI.WOItem
