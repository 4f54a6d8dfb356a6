/*
title: Materials whose average cost differs between locations
grain: one material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which materials cost us very different money depending on the yard they lie in?
  - Lowest and highest average cost per unit over the locations with stock, number of locations, total on hand and spread in percent
  - same part different cost
  - why is 12in HDPE 14.20 in boise and 19.85 in twin falls, any others like that
  - I want to centralize purchasing. Show where the same item sits at unequal cost, the biggest spread first.
  - One item, several prices, under our own roofs.
  - Materials in at least two locations, min and max cost after the per hundred and per thousand conversion, June stock take.
  - Same item carried at unequal unit prices across yards, widest gap first
  - Purchasing wants one national price agreement, so show each item we hold at more than one yard, cheapest and dearest carrying price, and percent apart
  - same matl, two prices
  - Item name and unit, how many yards hold it, total quantity, cheapest, dearest and percent between, widest on top
  - hi/lo avg cst across locs by matl w/ spred %
  - Why should one and the same article cost more in one warehouse than another, and which ones are they?
*/
SELECT INMT.Material, HQMT.Description, HQMT.StdUM, COUNT(*) AS Locations, SUM(INMT.OnHand) AS OnHand,
    MIN(INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS LowestCost,
    MAX(INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS HighestCost,
    100.0 * (MAX(INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END)
        / NULLIF(MIN(INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END), 0) - 1)
        AS SpreadPercent
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand > 0
GROUP BY INMT.Material, HQMT.Description, HQMT.StdUM
HAVING COUNT(*) > 1
ORDER BY SpreadPercent DESC, INMT.Material
