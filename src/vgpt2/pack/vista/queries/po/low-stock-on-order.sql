/*
title: Stock below its low level with quantity coming on open orders
grain: one material at one location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which parts have fallen below minimum, and is enough already on its way from suppliers?
  - Low stock materials with open order quantity and next required date
  - low stock whats coming
  - Location with name, material, description, on hand, low level, units remaining on open inventory orders in the stocking unit, next required date.
  - shop is out of filters, did anybody order some
  - Replenishment gaps for the yard foreman
  - Avoid buying twice - what did we reorder that has not come in?
  - Items below minimum in each yard and what's inbound for them
  - Shop ran out of filters Friday; so the yard boss won't order twice, show all items under their minimum with quantity coming and next expected date.
  - below min, anything inbound?
  - 'By yard name: item name, on the shelf, minimum, quantity inbound from suppliers, next day'
  - stock under reordr pt + qty on opn POs by loc
  - Which things in our storage are running out, and have we already ordered more?
*/
WITH Coming AS (
    SELECT POIT.INCo, POIT.Loc, POIT.MatlGroup, POIT.Material, POIT.UM, SUM(POIT.RemUnits) AS Units,
        MIN(POIT.ReqDate) AS NextDate
    FROM POIT WITH (NOLOCK)
    JOIN POHD WITH (NOLOCK)
        ON POIT.POCo = POHD.POCo
        AND POIT.PO = POHD.PO
    WHERE POIT.INCo = @INCo
        AND POIT.ItemType = 2
        AND POHD.Status = 0
    GROUP BY POIT.INCo, POIT.Loc, POIT.MatlGroup, POIT.Material, POIT.UM
)
SELECT INMT.Loc, INLM.Description AS LocationName, INMT.Material, HQMT.Description, INMT.OnHand, INMT.LowStock,
    ISNULL(Coming.Units, 0) AS UnitsComing, Coming.NextDate
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN Coming
    ON INMT.INCo = Coming.INCo
    AND INMT.Loc = Coming.Loc
    AND INMT.MatlGroup = Coming.MatlGroup
    AND INMT.Material = Coming.Material
    AND HQMT.StdUM = Coming.UM
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'Y'
    AND INMT.OnHand < INMT.LowStock
ORDER BY INMT.Loc, INMT.Material
