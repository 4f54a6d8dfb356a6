/*
title: Materials whose stock less allocated is below the low stock level with what is on open purchase orders and when it is due
grain: one material at a location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Of the items below minimum, which have a purchase order coming and when?
  - Materials under low stock with on hand, reorder quantity, open order units, next required date and last vendor
  - reorder list w/ pos
  - stuff were about out of, is any on the way
  - Buyer's worklist - short items per warehouse, whether something is ordered already and from whom we bought last.
  - Shortages with incoming quantity and the earliest day it was promised for.
  - Short items after reservations, and whether a PO will refill them soon
  - Crews start the highway job June 10, so for items beneath minimum once reservations come off, show what's inbound, when, and the supplier's phone
  - running out, anything coming
  - Per yard then supplier, item, there, reserved, minimum, reorder amount, POs open, inbound units and earliest day
  - low stk net of alloc w/ open po qty + nxt dt, last vndr
  - We will soon have too little of some things; is more on its way and on what day?
*/
WITH Incoming AS (
    SELECT POIT.INCo, POIT.Loc, POIT.MatlGroup, POIT.Material, COUNT(DISTINCT POIT.PO) AS Orders,
        SUM(POIT.RemUnits) AS RemainingUnits, MIN(POIT.ReqDate) AS NextDate
    FROM POIT WITH (NOLOCK)
    JOIN POHD WITH (NOLOCK)
        ON POIT.POCo = POHD.POCo
        AND POIT.PO = POHD.PO
    WHERE POIT.INCo = @INCo
        AND POIT.ItemType = 2
        AND POHD.Status = 0
    GROUP BY POIT.INCo, POIT.Loc, POIT.MatlGroup, POIT.Material
)
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand, INMT.Alloc, INMT.LowStock, INMT.ReOrder,
    COALESCE(Incoming.Orders, 0) AS OpenOrders, COALESCE(Incoming.RemainingUnits, 0) AS UnitsComing,
    Incoming.NextDate, APVM.Name AS LastVendorName, APVM.Phone
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN Incoming
    ON INMT.INCo = Incoming.INCo
    AND INMT.Loc = Incoming.Loc
    AND INMT.MatlGroup = Incoming.MatlGroup
    AND INMT.Material = Incoming.Material
LEFT JOIN APVM WITH (NOLOCK)
    ON INMT.VendorGroup = APVM.VendorGroup
    AND INMT.LastVendor = APVM.Vendor
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'Y'
    AND INMT.OnHand - INMT.Alloc < INMT.LowStock
ORDER BY INMT.Loc, APVM.Name, INMT.Material
