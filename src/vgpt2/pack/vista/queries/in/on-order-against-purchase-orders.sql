/*
title: On order quantity of each material at a location against units still to receive on open purchase orders, where they differ
grain: one material at a location that differs
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Is the quantity shown as on order for a material really on an open purchase order?
  - Materials at locations where on order and ordered less received of open orders differ, with name, last vendor and difference
  - on order tie out
  - says 48 comming but theres no po, find all the fantom on orders
  - Hydraulic oil at location 20, 6 drums, ordered in February if at all.
  - The reorder report does not suggest something as long as it believes that goods are on their way, and twice this spring we ran dry of cutting edges due to an order that had been closed long ago, so compare what is believed to come with what the running orders in their stocking unit still owe us.
  - Deliveries that the shelf card believes in and purchasing does not.
  - Inbound quantities on stock records that no open PO supports
  - Reorder suggestions skip things we're out of, so compare the inbound figure per item and yard with units truly due from suppliers, last supplier named, mismatches only
  - phantom inbound on stock cards
  - Yard, item name, there, inbound per record, number of PO lines, units due, gap and last supplier's name
  - oo qty vs po remaning, matl by loc, vndr nm
  - The computer thinks more of this is coming; did we really order it from anyone?
*/
WITH Ordered AS (
    SELECT POIT.INCo, POIT.Loc, POIT.MatlGroup, POIT.Material, COUNT(*) AS Items,
        SUM(POIT.CurUnits - POIT.RecvdUnits) AS Units
    FROM POIT WITH (NOLOCK)
    JOIN POHD WITH (NOLOCK)
        ON POIT.POCo = POHD.POCo
        AND POIT.PO = POHD.PO
    JOIN HQMT WITH (NOLOCK)
        ON POIT.MatlGroup = HQMT.MatlGroup
        AND POIT.Material = HQMT.Material
        AND POIT.UM = HQMT.StdUM
    WHERE POIT.INCo = @INCo
        AND POIT.ItemType = 2
        AND POHD.Status = 0
    GROUP BY POIT.INCo, POIT.Loc, POIT.MatlGroup, POIT.Material
)
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand, INMT.LastVendor, APVM.Name AS LastVendorName,
    INMT.OnOrder, COALESCE(Ordered.Items, 0) AS OpenItems, COALESCE(Ordered.Units, 0) AS UnitsToReceive,
    INMT.OnOrder - COALESCE(Ordered.Units, 0) AS Difference
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN APVM WITH (NOLOCK)
    ON INMT.VendorGroup = APVM.VendorGroup
    AND INMT.LastVendor = APVM.Vendor
LEFT JOIN Ordered
    ON INMT.INCo = Ordered.INCo
    AND INMT.Loc = Ordered.Loc
    AND INMT.MatlGroup = Ordered.MatlGroup
    AND INMT.Material = Ordered.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnOrder <> COALESCE(Ordered.Units, 0)
ORDER BY INMT.Loc, INMT.Material
