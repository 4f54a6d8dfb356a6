/*
title: Active locations with stock, materials on hand by location and stock value by location group
grain: one location group
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - How much stock lies in each location group?
  - Location group with name, number of active locations that have stock, stock records on hand and value at average cost
  - value per loc group
  - quarrys vs yards vs plants, whos sitting on how much stuf
  - Group 20, the ready-mix plants, what do they carry in total today?
  - The board thinks in regions and not in warehouses, so the list with a hundred and forty places that I show each quarter is of no use to them, and what they want is just a handful of lines, one for every bundle of places, with how many there are, how many articles lie there and what it all is worth.
  - Money lying around, by region.
  - Dollars held by each cluster of yards, with number of yards and items
  - 'The board only wants regions: for quarries, ready-mix plants and yards, how many active places there are, how many items, and what it all is worth'
  - $ by region of yards
  - Cluster and its name, count of places, count of items held, dollars, richest first
  - loc grp totls - locs, matls, inv $
  - If you lump our warehouses into regions, how much in goods does each region have?
*/
SELECT INLM.LocGroup, INLG.Description AS GroupName, COUNT(DISTINCT INLM.Loc) AS Locations,
    COUNT(*) AS MaterialsOnHand,
    SUM(INMT.OnHand * INMT.AvgCost
        / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue
FROM INLM WITH (NOLOCK)
JOIN INLG WITH (NOLOCK)
    ON INLM.INCo = INLG.INCo
    AND INLM.LocGroup = INLG.LocGroup
JOIN INMT WITH (NOLOCK)
    ON INLM.INCo = INMT.INCo
    AND INLM.Loc = INMT.Loc
WHERE INLM.INCo = @INCo
    AND INLM.Active = 'Y'
    AND INMT.OnHand <> 0
GROUP BY INLM.LocGroup, INLG.Description
ORDER BY StockValue DESC, INLM.LocGroup
