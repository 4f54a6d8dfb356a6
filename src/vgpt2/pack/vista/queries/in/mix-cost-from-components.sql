/*
title: Cost of finished materials from the average cost of their components
grain: one location and finished material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What does a ton of each mix cost us in raw materials today?
  - Component cost per unit of finished material by location, from bill of materials and average cost
  - mix cost
  - whats a yard of 4000 psi runnin us in cement n rock
  - Before repricing I need the current raw cost of every product we make, per plant.
  - Recipe rolled up at what the ingredients cost on average.
  - Raw ingredient cost per unit of everything our plants make
  - Bids for the airport paving are due the 14th, so roll up what a ton of every mix costs us in ingredients per plant
  - rock and cement money per mix
  - Plant name, product name and unit, number of ingredients, summed ingredient cost
  - fin matl cst from bom x avg cst, by plnt
  - What do the things in the recipe cost together when we make one unit of a product?
*/
SELECT INLM.Loc, INLM.Description AS LocationName, INBM.FinMatl, HQMT.Description AS FinishedName, HQMT.StdUM,
    COUNT(*) AS Components, COUNT(*) - COUNT(INMT.Material) AS WithoutStockRecord,
    SUM(INBM.Units * (INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END)) AS ComponentCost
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
GROUP BY INLM.Loc, INLM.Description, INBM.FinMatl, HQMT.Description, HQMT.StdUM
HAVING COUNT(INMT.Material) > 0
ORDER BY INLM.Loc, INBM.FinMatl
