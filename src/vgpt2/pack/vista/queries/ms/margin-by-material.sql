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
  - Gain on each product sold in 2024, price against what it cost
  - The owner wants to drop unprofitable stone, so from January to December show per product what it sold for, what making it cost, and what is left, best first
  - money makers at the quarry
  - Best earner first by product name for 2024, ticket sales, what the stuff cost, and the difference
  - GP by matl from tix q1-q3
  - For which kinds of stone or asphalt do we get much more than they cost us?
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
