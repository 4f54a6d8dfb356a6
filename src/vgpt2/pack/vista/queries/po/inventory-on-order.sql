/*
title: Inventory on order by location and material
grain: one location, material and unit
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - What inventory is on order?
  - Stock material on open orders by location
  - on order
  - Remaining units and cost of inventory items on open orders by location and material.
  - what parts do we have coming in
  - Stock replenishment outstanding on live POs by yard and item
  - Warehouse needs shelf space for August; tell per yard and item how many units and dollars remain on open orders for stock.
  - replenishment on its way
  - Yard after yard, shelf items still inbound, measure, units and dollars left on live orders
  - inv itms on opn POs by loc
  - Which goods for our own storage have we ordered that haven't come, and where will they go?
*/
SELECT POIT.INCo, POIT.Loc, POIT.Material, POIT.UM, SUM(POIT.RemUnits) AS RemainingUnits,
    SUM(POIT.RemCost) AS RemainingCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND POIT.ItemType = 2
GROUP BY POIT.INCo, POIT.Loc, POIT.Material, POIT.UM
ORDER BY POIT.INCo, POIT.Loc, POIT.Material
