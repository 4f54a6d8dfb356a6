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
