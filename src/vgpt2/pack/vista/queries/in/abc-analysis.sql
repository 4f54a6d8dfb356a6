/*
title: Stock value ranked with cumulative share
grain: one material
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which few materials make up most of our stock value?
  - ABC analysis of inventory
  - abc
  - Materials ranked by stock value over all locations with cumulative percentage of the total.
  - the 80 20 on our inventory
  - Rank inventory items by dollars, with running percentage of everything
  - Our lender audits collateral and wants to count only the items that make up eighty percent of inventory dollars; sort by worth with the running share
  - pareto of the yard
  - Item and description, dollars over all yards, running percent, most valuable on top
  - a b c clss, matls by $ onhnd n cum %
  - Which handful of things in our warehouses is most of the money tied up in?
*/
WITH Valued AS (
    SELECT INMT.MatlGroup, INMT.Material,
        SUM(INMT.OnHand * INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue
    FROM INMT WITH (NOLOCK)
    WHERE INMT.INCo = @INCo
        AND INMT.OnHand > 0
    GROUP BY INMT.MatlGroup, INMT.Material
)
SELECT Valued.Material, HQMT.Description, Valued.StockValue,
    100.0 * SUM(Valued.StockValue) OVER (ORDER BY Valued.StockValue DESC, Valued.Material ROWS UNBOUNDED PRECEDING)
        / NULLIF(SUM(Valued.StockValue) OVER (), 0) AS CumulativePct
FROM Valued
JOIN HQMT WITH (NOLOCK)
    ON Valued.MatlGroup = HQMT.MatlGroup
    AND Valued.Material = HQMT.Material
ORDER BY Valued.StockValue DESC, Valued.Material
