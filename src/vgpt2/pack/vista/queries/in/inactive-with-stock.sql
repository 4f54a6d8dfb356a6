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
  - Items switched off in a yard while some quantity remains there
  - Cleaning up item setup before year end, I'd like to know what we flagged as discontinued yet still carry, at which yard and at what average price
  - discontinued but still there
  - Yard by yard, the turned-off items, how many remain and their average unit price
  - inactv matls w/ oh <> 0 by loc
  - Which articles did we say we no longer use although some are still lying in the warehouse?
*/
SELECT INMT.Loc, INMT.Material, INMT.OnHand, INMT.AvgCost, INMT.AvgECM
FROM INMT WITH (NOLOCK)
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'N'
    AND INMT.OnHand <> 0
ORDER BY INMT.Loc, INMT.Material
