/*
title: Quantity on hand at an earlier date
grain: one material at one location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - How much stock did we have at year end?
  - Quantity on hand as of an earlier date
  - on hand at date
  - Current quantity on hand less all movements dated after a day, by location and material.
  - what was in the yard back then
  - Quantities per yard as they stood on December 31
  - A fire claim needs what lay in each yard on March 15, so work back from today's quantities through everything booked later, item by item
  - qty back on 12/31
  - Yard, item name, quantity now, quantity then, by yard and item, as of September 30
  - oh as of 6/30/24 by loc n matl
  - How many of each thing did we have in our warehouses on some earlier day?
*/
WITH Later AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, SUM(INDT.StkUnits) AS Units
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.ActDate > @SinceDate
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
)
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand AS OnHandNow,
    INMT.OnHand - COALESCE(Later.Units, 0) AS OnHandThen
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN Later
    ON INMT.INCo = Later.INCo
    AND INMT.Loc = Later.Loc
    AND INMT.MatlGroup = Later.MatlGroup
    AND INMT.Material = Later.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand - COALESCE(Later.Units, 0) <> 0
ORDER BY INMT.Loc, INMT.Material
