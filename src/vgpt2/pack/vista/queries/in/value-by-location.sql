/*
title: Inventory value by location
grain: one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - How much inventory is at each location?
  - Inventory value by location
  - stock value per yard
  - Value of stock at average cost by location with its name.
  - how much stuff is in each yard
  - Total dollars of inventory in every yard, on average prices
  - For the property insurance renewal on May 1 the broker needs one figure per yard for the goods stored there
  - inventory $ in each yard
  - Yard number and name with the dollars held there, in yard order
  - inv tot $ by loc
  - How much are the goods in each of our warehouses worth altogether?
*/
SELECT INMT.Loc, INLM.Description,
    SUM(INMT.OnHand * INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
WHERE INMT.INCo = @INCo
GROUP BY INMT.Loc, INLM.Description
ORDER BY INMT.Loc
