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
  - Items with less in the yard than the minimum we set
  - The buyer places orders every Monday; give him whatever has dropped beneath the minimum, with what is already coming, per yard
  - running short on what, by yard
  - Per yard, item and description, quantity there, minimum, already ordered, reorder amount
  - matls under min, oh vs low lvl n on ordr
  - Of which things do we have fewer on the shelf than we ought to?
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
