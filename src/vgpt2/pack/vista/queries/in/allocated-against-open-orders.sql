/*
title: Allocated quantity of each material at a location against the remaining units of open material orders, where they differ
grain: one material at a location that differs
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Is what the stock card calls allocated really held by an open material order?
  - Materials at locations where allocated quantity and remaining units of open orders differ, with both and the difference
  - alloc tie out
  - says 300 alocated but theres no order for it, why cant i sell it
  - Location 10, 6 inch valves, 24 reserved. For whom?
  - Sometimes an order is closed or deleted and the reservation stays behind like a ghost, so my people tell customers that nothing is free while the rack is full, and once a month I want to clean that up with a comparison of the reserved number against what the open orders of the projects still have to get.
  - Reservations nobody stands behind.
  - Reserved quantities that don't agree with what open MOs still require
  - Counter staff turn customers away because stock seems spoken for; compare the reserved figure per yard and item with open project orders and give the mismatch
  - ghost reservations in the yard
  - Yard name, item name, on hand, reserved, how many open order lines, their remaining units, and the gap
  - alloc <> open MO remaning, by loc/matl
  - The system says goods are set aside for someone; is there really an order waiting for them?
*/
WITH OpenOrders AS (
    SELECT INMI.INCo, INMI.Loc, INMI.MatlGroup, INMI.Material, COUNT(*) AS Items, SUM(INMI.RemainUnits) AS Units
    FROM INMI WITH (NOLOCK)
    JOIN INMO WITH (NOLOCK)
        ON INMI.INCo = INMO.INCo
        AND INMI.MO = INMO.MO
    JOIN HQMT WITH (NOLOCK)
        ON INMI.MatlGroup = HQMT.MatlGroup
        AND INMI.Material = HQMT.Material
        AND INMI.UM = HQMT.StdUM
    WHERE INMI.INCo = @INCo
        AND INMO.Status = 0
    GROUP BY INMI.INCo, INMI.Loc, INMI.MatlGroup, INMI.Material
)
SELECT INMT.Loc, INLM.Description AS LocationName, INMT.Material, HQMT.Description AS MaterialName, INMT.OnHand,
    INMT.Alloc, COALESCE(OpenOrders.Items, 0) AS OpenItems, COALESCE(OpenOrders.Units, 0) AS OpenOrderUnits,
    INMT.Alloc - COALESCE(OpenOrders.Units, 0) AS Difference
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN OpenOrders
    ON INMT.INCo = OpenOrders.INCo
    AND INMT.Loc = OpenOrders.Loc
    AND INMT.MatlGroup = OpenOrders.MatlGroup
    AND INMT.Material = OpenOrders.Material
WHERE INMT.INCo = @INCo
    AND INMT.Alloc <> COALESCE(OpenOrders.Units, 0)
ORDER BY INMT.Loc, INMT.Material
