/*
title: Units of finished materials that the stock of components allows
grain: one location and finished material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - How much of each mix could we make with what is in the bins right now?
  - Largest quantity of each finished material by location before its scarcest component runs out
  - batching capacity
  - do we got enough rock for fridays pour
  - Production planning needs the limit that raw stock sets per product and plant.
  - Possible output given free quantities of the ingredients.
  - Most we could batch of every product from ingredients lying free at each plant
  - Friday's pour needs 600 yards; given rock, sand and cement not reserved, what is the most each active plant could turn out of each mix
  - max batch from what's here
  - Plant name, product name and unit, and the limit the scarcest ingredient sets, tightest first
  - fin matl capcity by plnt off comp oh less alloc
  - With the raw goods we have left, how much of each product could we still make?
*/
SELECT INLM.Loc, INLM.Description AS LocationName, INBM.FinMatl, HQMT.Description AS FinishedName, HQMT.StdUM,
    MIN(ISNULL(INMT.OnHand - INMT.Alloc, 0) / NULLIF(INBM.Units, 0)) AS UnitsPossible
FROM INBM WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INBM.INCo = INLM.INCo
    AND INBM.LocGroup = INLM.LocGroup
LEFT JOIN INMT WITH (NOLOCK)
    ON INLM.INCo = INMT.INCo
    AND INLM.Loc = INMT.Loc
    AND INBM.MatlGroup = INMT.MatlGroup
    AND INBM.CompMatl = INMT.Material
JOIN HQMT WITH (NOLOCK)
    ON INBM.MatlGroup = HQMT.MatlGroup
    AND INBM.FinMatl = HQMT.Material
WHERE INBM.INCo = @INCo
    AND INLM.Active = 'Y'
GROUP BY INLM.Loc, INLM.Description, INBM.FinMatl, HQMT.Description, HQMT.StdUM
HAVING COUNT(INMT.Material) > 0
ORDER BY UnitsPossible, INLM.Loc, INBM.FinMatl
