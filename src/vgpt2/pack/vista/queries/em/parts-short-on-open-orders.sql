/*
title: Parts that open work orders need beyond what lies at their stock location, with what is on order
grain: one part of a work order item
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which parts do the open shop orders wait for, and are they on a purchase order already?
  - Parts needed on open work orders above stock on hand, part status and quantity on open purchase order items of the same order and material
  - parts holding us up
  - waiting on the turbo for 4512 - is it in stock or did purchasing order one
  - "Parts counter morning list: order, machine, part, quantity needed, on hand in the parts room, still coming from vendors."
  - What keeps the machines in the bays?
  - The NAPA and Cat run leaves at ten on March 4. What must we pick up for unfinished repairs?
  - Spares that unfinished repairs lack on the shelf, and whether any are on their way
  - 'The parts run goes out at ten: per unfinished repair order, spares needed beyond what the storeroom holds, unit name, state name, quantity on hand, quantity coming and the first day wanted.'
  - short parts for bay work
  - Open work order item, machine description, material name and status, count required, on hand, on PO with earliest day
  - WO parts qty > OH, show on PO or not
  - Which repairs can't proceed because our store doesn't have enough of something, and did we already buy it?
*/
WITH Ordered AS (
    SELECT POIT.EMCo, POIT.WO, POIT.WOItem, POIT.MatlGroup, POIT.Material, SUM(POIT.RemUnits) AS OnOrder,
        MIN(POIT.ReqDate) AS FirstDate
    FROM POIT WITH (NOLOCK)
    JOIN POHD WITH (NOLOCK)
        ON POIT.POCo = POHD.POCo
        AND POIT.PO = POHD.PO
    WHERE POIT.EMCo = @EMCo
        AND POIT.ItemType = 5
        AND POHD.Status = 0
    GROUP BY POIT.EMCo, POIT.WO, POIT.WOItem, POIT.MatlGroup, POIT.Material
)
SELECT EMWP.WorkOrder, EMWP.WOItem, EMWP.Equipment, EMEM.Description AS EquipmentName, EMWP.Material, EMWP.Description,
    EMPS.Description AS PartStatus, EMWP.QtyNeeded, EMWP.UM, COALESCE(INMT.OnHand, 0) AS OnHand,
    COALESCE(Ordered.OnOrder, 0) AS OnOrder, Ordered.FirstDate
FROM EMWP WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON EMWP.EMCo = EMWH.EMCo
    AND EMWP.WorkOrder = EMWH.WorkOrder
JOIN EMEM WITH (NOLOCK)
    ON EMWP.EMCo = EMEM.EMCo
    AND EMWP.Equipment = EMEM.Equipment
LEFT JOIN EMPS WITH (NOLOCK)
    ON EMWP.EMGroup = EMPS.EMGroup
    AND EMWP.PartsStatusCode = EMPS.PartsStatusCode
LEFT JOIN INMT WITH (NOLOCK)
    ON EMWP.INCo = INMT.INCo
    AND EMWP.InvLoc = INMT.Loc
    AND EMWP.MatlGroup = INMT.MatlGroup
    AND EMWP.Material = INMT.Material
LEFT JOIN Ordered
    ON EMWP.EMCo = Ordered.EMCo
    AND EMWP.WorkOrder = Ordered.WO
    AND EMWP.WOItem = Ordered.WOItem
    AND EMWP.MatlGroup = Ordered.MatlGroup
    AND EMWP.Material = Ordered.Material
WHERE EMWP.EMCo = @EMCo
    AND EMWH.Complete = 'N'
    AND EMWP.QtyNeeded > COALESCE(INMT.OnHand, 0)
ORDER BY EMWP.WorkOrder, EMWP.WOItem, EMWP.Material
