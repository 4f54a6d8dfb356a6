/*
title: Materials in stock whose last cost is more than ten percent above average cost
grain: one material at one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which materials got much dearer than what we carry them at?
  - Last cost more than ten percent above average cost
  - cost jumps
  - Materials in stock whose last unit cost exceeds the average unit cost by more than ten percent, per unit.
  - stuff that shot up in price
  - Items whose newest price runs over ten percent higher than their carrying price
  - Estimating wants warning of inflation before Friday's bid, so what on our shelves last came in at ten percent or more beyond what we carry
  - big price jumps on shelf goods
  - Yard, item name, quantity, mean unit price, newest unit price and when it changed
  - matls lst cst > avg by 10%+, onhnd only
  - Which goods in the warehouse became clearly more expensive compared with what our stock of them cost?
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand,
    INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS AverageUnitCost,
    INMT.LastCost / CASE INMT.LastECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS LastUnitCost,
    INMT.LastCostUpdate
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand > 0
    AND INMT.LastCost / CASE INMT.LastECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END
        > 1.1 * INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END
ORDER BY INMT.Loc, INMT.Material
