/*
title: Inactive materials that still have stock
grain: one material at one location
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which inactive items still have stock?
  - Inactive materials with quantity on hand
  - inactive stock
  - Materials marked inactive at a location whose quantity on hand is not zero.
  - dead items still sittin on the shelf
*/
SELECT INMT.Loc, INMT.Material, INMT.OnHand, INMT.AvgCost, INMT.AvgECM
FROM INMT WITH (NOLOCK)
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'N'
    AND INMT.OnHand <> 0
ORDER BY INMT.Loc, INMT.Material
