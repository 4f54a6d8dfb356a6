/*
title: Inventory turns by location and category
grain: one location and category
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How often did we turn our stock in 2024, by yard and category?
  - Cost of goods gone out, average month-end value and turns by location and category between two months
  - inventory turns
  - which yard is sittin on dead money
  - Working capital review - ratio of what left the shelves to what lay on them, by class of material.
  - Turnover rate of goods per warehouse for a span of months.
  - Ratio of cost moved out to mean dollars held, per yard and class
  - The bank reviews working capital in April and asks how quickly we go through our goods, so for 2024 compute the rate per yard and product class, slowest first
  - how fast stuff turns
  - Yard name, class name, cost out, mean closing dollars and how many times a year, slowest on top
  - inv turnovr by loc + categ, jan-dec
  - How many times a year does each warehouse sell or use up what it holds, by sort of goods?
*/
SELECT INMA.Loc, INLM.Description AS LocationName, HQMT.Category, HQMC.Description AS CategoryName,
    -SUM(INMA.UsageCost + INMA.ARSalesCost + INMA.JCSalesCost + INMA.INSalesCost + INMA.EMSalesCost) AS CostOut,
    SUM(INMA.EndValue) / NULLIF(COUNT(DISTINCT INMA.Mth), 0) AS AverageValue,
    -SUM(INMA.UsageCost + INMA.ARSalesCost + INMA.JCSalesCost + INMA.INSalesCost + INMA.EMSalesCost)
        / NULLIF(SUM(INMA.EndValue) / NULLIF(COUNT(DISTINCT INMA.Mth), 0), 0) AS Turns
FROM INMA WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMA.INCo = INLM.INCo
    AND INMA.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMA.MatlGroup = HQMT.MatlGroup
    AND INMA.Material = HQMT.Material
JOIN HQMC WITH (NOLOCK)
    ON HQMT.MatlGroup = HQMC.MatlGroup
    AND HQMT.Category = HQMC.Category
WHERE INMA.INCo = @INCo
    AND INMA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INMA.Loc, INLM.Description, HQMT.Category, HQMC.Description
ORDER BY Turns, INMA.Loc, HQMT.Category
