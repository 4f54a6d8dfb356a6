/*
title: Materials with negative quantity on hand
grain: one material at one location
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which materials show a negative quantity?
  - Negative inventory
  - negative on hand
  - Materials whose quantity on hand is below zero by location.
  - whats messed up in inventory
*/
SELECT INMT.Loc, INMT.Material, INMT.OnHand, INMT.AvgCost, INMT.LastCntDate
FROM INMT WITH (NOLOCK)
WHERE INMT.INCo = @INCo
    AND INMT.OnHand < 0
ORDER BY INMT.Loc, INMT.Material
