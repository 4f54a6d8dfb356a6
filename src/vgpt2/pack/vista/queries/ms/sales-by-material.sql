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
