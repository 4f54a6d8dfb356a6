/*
title: Stock on hand, allocated and on order of a material
grain: one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  MatlGroup: {type: bGroup, example: 1}
  Material: {type: bMatl, example: "3000"}
asks:
  - How much of this material is free and where?
  - Availability of one material by location
  - availability
  - On hand, allocated, on order and free quantity of one material at every location.
  - can I get this from another yard
  - Which yards have item 3000, after reservations and counting what's coming?
  - A crew runs out of 12 inch pipe tomorrow morning; at which yards could I take some, counting what is reserved and what is coming in
  - any of this free elsewhere
  - For material 4410, every yard by name with quantity there, spoken for, inbound and left over, most left over on top
  - matl 3000 avail by loc - oh/alloc/oo
  - Does any of our warehouses have spare pieces of this article which nobody has claimed?
*/
SELECT INMT.Loc, INLM.Description, INMT.OnHand, INMT.Alloc, INMT.OnOrder, INMT.OnHand - INMT.Alloc AS Free
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
WHERE INMT.INCo = @INCo
    AND INMT.MatlGroup = @MatlGroup
    AND INMT.Material = @Material
ORDER BY Free DESC, INMT.Loc
