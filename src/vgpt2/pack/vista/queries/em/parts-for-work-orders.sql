/*
title: Parts listed on open equipment work orders
grain: one part of a work order item
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which parts do we need for open repairs?
  - Parts on open work orders with status and quantity needed
  - parts needed
  - Parts lists of work orders that are not complete with part status description, quantity and stock location.
  - what parts are the mechanics waitin on
  - Materials needed for repairs in progress, the quantity, and each one's state
  - 'The parts buyer goes to town at noon: for unfinished repair orders print each listed part, how many, unit number, its state and wording, and the storeroom it should come from.'
  - parts for running repairs
  - Open WO and item, machine number, material with wording, count and measure, whether ordered or in, stock bin
  - parts on opn WOs w/ stat + qty
  - For machines being fixed now, which spare parts are required and are they there already?
*/
SELECT EMWP.WorkOrder, EMWP.WOItem, EMWP.Equipment, EMWP.Material, EMWP.Description, EMWP.QtyNeeded, EMWP.UM,
    EMPS.Description AS PartStatus, EMWP.InvLoc
FROM EMWP WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON EMWP.EMCo = EMWH.EMCo
    AND EMWP.WorkOrder = EMWH.WorkOrder
LEFT JOIN EMPS WITH (NOLOCK)
    ON EMWP.EMGroup = EMPS.EMGroup
    AND EMWP.PartsStatusCode = EMPS.PartsStatusCode
WHERE EMWP.EMCo = @EMCo
    AND EMWH.Complete = 'N'
ORDER BY EMWP.WorkOrder, EMWP.WOItem, EMWP.Seq
