/*
title: Open purchase order items for stock whose material on hand already exceeds its low stock level and reorder quantity together
grain: one purchase order item
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What are we buying for the warehouse although there is plenty of it?
  - Open order items of stock with vendor, location, on hand, low level, reorder quantity, units to come and their cost
  - overbuying stock
  - we got 400 of those fittings, why is some one ordering more, wich pos
  - PO 60217 of May 28, another 1,000 feet of poly pipe for location 10. Cancel?
  - Cash is tight until the state pays us in August, and the quickest saving is not to take in goods of which the racks are full, so show me what is under way to our own shelves where what lies there is higher than the minimum and one reorder lot together, and what the open part costs.
  - Goods on the way that nobody needs, with the sum we could save.
  - PO lines for the shelf that we could cancel because enough is there
  - Cash is short until the August draw; which inbound purchases are for goods already beyond minimum plus reorder lot, who ordered, which supplier, and open dollars
  - stop these pos, racks are full
  - Most dollars first, order and line, supplier, yard name, item name, there, minimum, lot, units inbound and their cost
  - open po itms for stk where oh > low + reord, vndr + $
  - Are we having more delivered of something that the warehouse has too much of already?
*/
SELECT POIT.PO, POIT.POItem, POHD.OrderDate, POHD.OrderedBy, APVM.Name AS VendorName, POIT.Loc,
    INLM.Description AS LocationName, POIT.Material, HQMT.Description AS MaterialName, INMT.OnHand, INMT.LowStock,
    INMT.ReOrder, POIT.UM, POIT.RemUnits, POIT.RemCost
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
JOIN INMT WITH (NOLOCK)
    ON POIT.INCo = INMT.INCo
    AND POIT.Loc = INMT.Loc
    AND POIT.MatlGroup = INMT.MatlGroup
    AND POIT.Material = INMT.Material
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE POIT.INCo = @INCo
    AND POIT.ItemType = 2
    AND POHD.Status = 0
    AND POIT.RemUnits > 0
    AND INMT.OnHand > INMT.LowStock + INMT.ReOrder
ORDER BY POIT.RemCost DESC, POIT.PO, POIT.POItem
