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
  - Items that the books say we have fewer than zero of
  - Valuation report prints wrong totals for the bank, so before June closes find each yard and item that went minus, its average price and last tally
  - stuff showing under zero
  - Yard by yard, item, minus quantity, average price and when it was last tallied
  - matls w/ neg oh by loc
  - According to the computer we own minus five of something; which things are like that, and where?
*/
SELECT INMT.Loc, INMT.Material, INMT.OnHand, INMT.AvgCost, INMT.LastCntDate
FROM INMT WITH (NOLOCK)
WHERE INMT.INCo = @INCo
    AND INMT.OnHand < 0
ORDER BY INMT.Loc, INMT.Material
