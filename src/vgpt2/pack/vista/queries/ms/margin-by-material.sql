/*
title: Sales price against cost by material
grain: one material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What margin do we make on each product?
  - Ticket sales, cost and margin by material
  - product margin
  - Material total, material cost and margin by material over a range of months, voids left out.
  - which rock makes us money
*/
SELECT MSTD.Material, HQMT.Description, SUM(MSTD.MatlTotal) AS Sales, SUM(MSTD.MatlCost) AS Cost,
    SUM(MSTD.MatlTotal) - SUM(MSTD.MatlCost) AS Margin
FROM MSTD WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY MSTD.Material, HQMT.Description
ORDER BY Margin DESC, MSTD.Material
