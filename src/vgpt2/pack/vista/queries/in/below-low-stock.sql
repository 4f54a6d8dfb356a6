/*
title: Materials below their low stock level
grain: one material at one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What do we need to reorder?
  - Materials under the low stock level
  - low stock
  - Active stock items with quantity on hand below the low stock level and what is on order.
  - what are we running out of
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand, INMT.LowStock, INMT.OnOrder, INMT.ReOrder
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'Y'
    AND INMT.OnHand < INMT.LowStock
ORDER BY INMT.Loc, INMT.Material
