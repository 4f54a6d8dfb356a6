/*
title: Quantity and value of stock by location and material
grain: one material at one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What is our inventory worth?
  - Inventory valuation by location
  - stock value
  - On hand quantity, average cost and value by location and material, taking the cost unit into account.
  - how much inventory are we sitting on
  - Every item per yard with quantity, mean price and extended dollars
  - Our bank wants an inventory schedule for the borrowing base by Friday, yard by yard, each item with how many, at what average price, and total
  - extended inventory listing, all yards
  - By yard and item, description, how many, average price with its per-hundred or per-thousand flag, extended amount
  - inv val by loc/matl, oh x avg
  - What do we own in goods, piece by piece, and what's it worth?
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand, INMT.AvgCost, INMT.AvgECM,
    INMT.OnHand * INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS StockValue
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand <> 0
ORDER BY INMT.Loc, INMT.Material
