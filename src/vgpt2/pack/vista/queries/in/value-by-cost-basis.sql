/*
title: Value of stock on hand by location at average, last and standard unit cost
grain: one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What would the inventory be worth in each yard on average cost, on last cost and on standard cost?
  - Per location, name, number of materials with stock, value at average unit cost, at last unit cost and at standard unit cost
  - three cost methods compared
  - The auditors propose that we give up standards and go over to a moving average, and before I answer I have to know by how much the balance sheet would move at each place if every item on the shelf were taken at one basis or another.
  - stok value avg vs last vs standrd for MAIN and the other locs
  - Is YARD2 really 41,000 lower when June's last purchase prices are used?
  - What lies on the shelves, priced three ways
  - Each yard's dollars under mean, newest and standard prices side by side
  - We may switch costing methods on January 1 and the CPA asks how each yard's balance would change at average, at most recent, and at standard
  - avg / last / std by yard
  - Yard name, number of items, three totals next to each other, in yard order
  - inv val by loc at avg vs lst vs std cst
  - What would our goods be worth if we went by the latest prices, or by the fixed ones, or by the mean?
*/
SELECT INLM.Loc, INLM.Description AS LocationName, COUNT(*) AS MaterialCount,
    SUM(INMT.OnHand * INMT.AvgCost
        / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS AverageValue,
    SUM(INMT.OnHand * INMT.LastCost
        / CASE INMT.LastECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS LastValue,
    SUM(INMT.OnHand * INMT.StdCost
        / CASE INMT.StdECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StandardValue
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
WHERE INMT.INCo = @INCo
    AND INMT.OnHand <> 0
GROUP BY INLM.Loc, INLM.Description
ORDER BY INLM.Loc
