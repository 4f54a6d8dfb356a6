/*
title: Material tickets to other stock locations
grain: one pair of locations and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did we haul from plant to plant?
  - Tickets to inventory by from and to location
  - interplant tickets
  - Units and totals of tickets sold to inventory by sending location, receiving location and material.
  - rock we moved between our own plants
  - Stone transferred from one of our yards to another during 2024, by pair and product
  - Plant managers argue over missing sand, so from January to June show slips from sending place to receiving place, product, quantity and worth
  - rock shuffled yard to yard
  - From which plant to which plant in 2024, product's name, unit, quantity and dollars of transfer tickets
  - inv type tix frm loc to loc YTD
  - How much material did we carry between our own storage places rather than sell?
*/
SELECT MSTD.FromLoc, MSTD.INCo, MSTD.ToLoc, MSTD.Material, HQMT.Description, MSTD.UM, SUM(MSTD.MatlUnits) AS Units,
    SUM(MSTD.MatlTotal) AS MaterialTotal
FROM MSTD WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'I'
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.FromLoc, MSTD.INCo, MSTD.ToLoc, MSTD.Material, HQMT.Description, MSTD.UM
ORDER BY MSTD.FromLoc, MSTD.INCo, MSTD.ToLoc, MSTD.Material, MSTD.UM
