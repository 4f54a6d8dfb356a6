/*
title: Sales, cost and margin of stock sold by material
grain: one material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - On which materials do we make money when we sell from stock?
  - Inventory sales margin by material
  - stock margin
  - Sales amount, cost of sales and margin by material for sales to customers, jobs, equipment and other locations.
  - what stuff sells at a profit
  - Profit per item on everything that left inventory in 2024
  - The owner considers closing the parts counter, so show per item the revenue, what it cost us and what stayed, counting customers, projects, machines and transfers
  - what we make per item
  - Item and name, revenue, cost, gain, best earner first, January through June
  - inv sls/cogs/GP by matl ytd
  - When goods leave our warehouse for a price, which goods bring in more than they cost us?
*/
SELECT INDT.Material, HQMT.Description, -SUM(INDT.TotalPrice) AS Sales, -SUM(INDT.StkTotalCost) AS CostOfSales,
    SUM(INDT.StkTotalCost) - SUM(INDT.TotalPrice) AS Margin
FROM INDT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
WHERE INDT.INCo = @INCo
    AND INDT.TransType IN ('AR Sale', 'JC Sale', 'EM Sale', 'IN Sale')
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INDT.Material, HQMT.Description
ORDER BY Margin DESC, INDT.Material
