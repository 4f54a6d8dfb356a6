/*
title: Materials whose stock less allocated plus on order is below the low stock level, with the last vendor
grain: one material at one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What should we reorder and from whom did we last buy it?
  - Reorder report with last vendor and last cost
  - reorder report
  - Materials whose free and ordered stock is below the low stock level, with reorder quantity, last vendor and cost.
  - what do i need to buy and who from
  - Shopping list of items under minimum even after counting reservations and what is inbound
  - Our buyer does her ordering on Tuesdays; give her whatever nets out short of its minimum, the lot to order, the most recent supplier and price
  - buy list by supplier
  - Grouped by supplier name, yard, item name, there, reserved, inbound, minimum, lot and most recent cost
  - matls oh-alloc+oo < low, last vndr n cst
  - What must we purchase so the shelves don't go empty, and from which company did we get it before?
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand, INMT.Alloc, INMT.OnOrder, INMT.LowStock, INMT.ReOrder,
    APVM.Name AS LastVendor, INMT.LastCost, INMT.LastECM
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN APVM WITH (NOLOCK)
    ON INMT.VendorGroup = APVM.VendorGroup
    AND INMT.LastVendor = APVM.Vendor
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'Y'
    AND INMT.OnHand - INMT.Alloc + INMT.OnOrder < INMT.LowStock
ORDER BY APVM.Name, INMT.Loc, INMT.Material
