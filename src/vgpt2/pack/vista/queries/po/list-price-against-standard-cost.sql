/*
title: Vendor list price of each material beside the cost in the material master with difference in percent
grain: one price list entry in the material's standard unit
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - How far are the suppliers' listed prices from the cost that we carry on the material?
  - Per vendor and material in the stocking unit the listed unit cost, the master's unit cost and the percent between them, largest first
  - list vs master cost
  - Estimating takes its numbers from the item file and I take mine from the vendor sheets, and every time we lose a bid somebody says one of us was wrong, so put the two next to each other for every supplier that lists the thing and tell me how many percent they are apart.
  - whats the gap betwen our cost card and Ferguson's price lsit
  - Is 60-PVC-04 still at 2.35 with us while Core & Main lists 3.10?
  - Card cost out of date against what suppliers quote, biggest gaps on top
  - Suppliers' listed rates beside our item file cost, percent apart
  - 'Bid postmortem: estimating uses the item file; for every material a supplier lists, in stocking measure, show his rate, our card cost, and how many percent apart.'
  - vendor sheet vs our card cost
  - 'Biggest gap first: material name, measure, supplier''s name, his sheet rate, our card cost, percent'
  - list $ vs std cost in matl master, % off by vendr
  - Where do sellers' prices differ most from the cost we keep on record for that item?
*/
SELECT POVM.Material, HQMT.Description AS MaterialName, HQMT.StdUM, APVM.Name AS VendorName,
    POVM.UnitCost AS ListCost, HQMT.Cost AS MasterCost, POVM.CostECM,
    100 * (POVM.UnitCost - HQMT.Cost) / NULLIF(HQMT.Cost, 0) AS PercentAbove
FROM POVM WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON POVM.MatlGroup = HQMT.MatlGroup
    AND POVM.Material = HQMT.Material
    AND POVM.UM = HQMT.StdUM
    AND POVM.CostECM = HQMT.CostECM
JOIN APVM WITH (NOLOCK)
    ON POVM.VendorGroup = APVM.VendorGroup
    AND POVM.Vendor = APVM.Vendor
WHERE POVM.VendorGroup = @VendorGroup
    AND POVM.UnitCost <> HQMT.Cost
ORDER BY PercentAbove DESC, POVM.Material, APVM.Name
