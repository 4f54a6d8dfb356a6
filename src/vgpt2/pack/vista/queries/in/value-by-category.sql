/*
title: Inventory value by material category
grain: one material category
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What is our stock worth by category?
  - Inventory value by material category
  - stock by category
  - Value of stock at average cost by category with its name and number of materials.
  - how much pipe vs fittings do we have on the shelf
  - Dollars tied up per product class, over all yards
  - The insurer sets limits by kind of goods, so give what pipe, fittings, rebar and so on are worth to us right now, with class names
  - $ by kind of stuff
  - Class and its name, how many items, dollars, largest first
  - inv val by matl catg
  - Of which sort of goods do we own the most, in money?
*/
SELECT HQMT.Category, HQMC.Description, COUNT(*) AS Materials,
    SUM(INMT.OnHand * INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
JOIN HQMC WITH (NOLOCK)
    ON HQMT.MatlGroup = HQMC.MatlGroup
    AND HQMT.Category = HQMC.Category
WHERE INMT.INCo = @INCo
GROUP BY HQMT.Category, HQMC.Description
ORDER BY StockValue DESC, HQMT.Category
