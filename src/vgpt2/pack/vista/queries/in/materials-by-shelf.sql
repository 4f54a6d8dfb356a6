/*
title: Active materials of a location by shelf with quantity on hand, allocated quantity and last count date
grain: one material at a location
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
  Loc: {type: bLoc, example: MAIN}
asks:
  - Print me what should lie on each shelf of the main warehouse.
  - Shelf, material, material name, unit, on hand, allocated and last count date of the active materials of one location in shelf order
  - stock by shelf
  - bin lst for the warehose walk at YARD2
  - What belongs into C-04 at MAIN, somebody moved 30 boxes of anchors there in May
  - We have two temps for the stocktake who have never seen the place, and if I hand them a list sorted by the number of the article they will walk ten miles, so it has to follow the racks, rack after rack, with what we think lies there and when it was last looked at.
  - Rack after rack, what should be there?
  - What sits in which bin at location MAIN, and when was it last tallied?
  - Temps help with the count on June 30 and need a walking sheet for YARD2, rack by rack, item name, unit, how many and how many reserved
  - rack sheet for MAIN
  - In bin order, each live item at MAIN with name, unit, quantity, reserved and last tally day
  - shlf lst loc MAIN w desc/oh/alloc/last cnt
  - If I walk through the warehouse along the racks, what should I find in each?
*/
SELECT INMT.PhyLoc, INMT.Material, HQMT.Description AS MaterialName, HQMT.StdUM, INMT.OnHand, INMT.Alloc,
    INMT.LastCntDate
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.Loc = @Loc
    AND INMT.Active = 'Y'
ORDER BY INMT.PhyLoc, INMT.Material
