/*
title: Produced quantity and cost of each finished material and plant in two periods
grain: one location and finished material
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  PriorBeginMth: {type: bMonth, example: 2023-01-01}
  PriorEndMth: {type: bMonth, example: 2023-12-01}
asks:
  - How does this year's production compare with last year's, mix by mix?
  - Plant, mix, quantity and cost produced in a period, the same for an earlier period, cost per unit in both
  - production yoy
  - are we makin more of the 3/4 base then last yr or does it only feel like it
  - First half of 2024 against first half of 2023 for the Elk Creek plant.
  - I am defending the budget for a second crusher and they will ask whether we really crush more or whether it is only more expensive, so I need the tons that each plant made of each product this year and in the year before and what a ton came to in both.
  - Output then and now, with what a ton took to make.
  - Plant output and unit cost for this year beside last year, per product
  - 'The board decides on a second crusher in May, so compare 2024 with 2023 per plant and product: tons made, dollars, and dollars per ton'
  - output this yr vs last
  - Plant name, product name, made and cost in both periods, cost per unit in both, biggest volume first
  - prod qty/cst cy vs py by plnt n mix
  - Did we make more or less of each product than in the year before, and did one unit cost more to make?
*/
SELECT INMA.Loc, INLM.Description AS LocationName, INMA.Material, HQMT.Description AS MaterialName,
    SUM(CASE WHEN INMA.Mth BETWEEN @BeginMth AND @EndMth THEN INMA.ProdQty ELSE 0 END) AS Quantity,
    SUM(CASE WHEN INMA.Mth BETWEEN @BeginMth AND @EndMth THEN INMA.ProdCost ELSE 0 END) AS Cost,
    SUM(CASE WHEN INMA.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN INMA.ProdQty ELSE 0 END)
        AS PriorQuantity,
    SUM(CASE WHEN INMA.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN INMA.ProdCost ELSE 0 END) AS PriorCost,
    SUM(CASE WHEN INMA.Mth BETWEEN @BeginMth AND @EndMth THEN INMA.ProdCost ELSE 0 END)
        / NULLIF(SUM(CASE WHEN INMA.Mth BETWEEN @BeginMth AND @EndMth THEN INMA.ProdQty ELSE 0 END), 0)
        AS CostPerUnit,
    SUM(CASE WHEN INMA.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN INMA.ProdCost ELSE 0 END)
        / NULLIF(SUM(CASE WHEN INMA.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN INMA.ProdQty ELSE 0 END), 0)
        AS PriorCostPerUnit
FROM INMA WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMA.INCo = INLM.INCo
    AND INMA.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMA.MatlGroup = HQMT.MatlGroup
    AND INMA.Material = HQMT.Material
WHERE INMA.INCo = @INCo
    AND INMA.ProdQty <> 0
    AND (INMA.Mth BETWEEN @BeginMth AND @EndMth OR INMA.Mth BETWEEN @PriorBeginMth AND @PriorEndMth)
GROUP BY INMA.Loc, INLM.Description, INMA.Material, HQMT.Description
ORDER BY INMA.Loc, Quantity DESC, INMA.Material
