/*
title: Material sales by material and location
grain: one material and location
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How many tons of each material did we sell?
  - Units sold by material and location
  - tons sold
  - Units and material total of tickets by material and location for a range of months.
  - tons out of each pit
  - Quantity and dollars of each product shipped in 2024, pit by pit
  - State mining report wants yearly output, so from January to December total tonnage and revenue of every product for each place it was loaded
  - product mix per pit
  - Grouped by plant for 2024, product's name, unit, quantity shipped and dollars
  - tons + $ by loc/matl q1
  - How much of every kind of stone or asphalt did each of our places sell?
*/
SELECT MSTD.FromLoc, MSTD.Material, HQMT.Description, MSTD.UM, SUM(MSTD.MatlUnits) AS Units,
    SUM(MSTD.MatlTotal) AS Sales
FROM MSTD WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
    AND MSTD.Void = 'N'
GROUP BY MSTD.FromLoc, MSTD.Material, HQMT.Description, MSTD.UM
ORDER BY MSTD.FromLoc, MSTD.Material, MSTD.UM
