/*
title: Stock adjustments as a percentage of stock used and sold by location and category between two months
grain: one location and material category
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much do we lose at each location compared with what goes out?
  - Adjustment cost, cost of stock used and sold and adjustment percent by location and category
  - shrinkage pct
  - wich yard is loosing the most stuff relative to what it moves
  - The south yard wrote off 14,000 of small tools in 2024; is that 1 percent or 10?
  - Absolute numbers are unfair to the big warehouse, since whoever moves ten times as much will also lose ten times as much, therefore I would like to see what was corrected away in proportion to what was issued to jobs, customers, machines and other yards, by place and kind of article, the worst first.
  - Losses relative to throughput.
  - Corrections relative to what each yard moved out, per product class, in percent
  - The CFO says the big yard always looks worst in dollars; so for 2024 put write-offs against throughput by yard and class, highest loss percent first
  - shrink % by yard
  - Yard name, class name, correction dollars, dollars out, percent, worst on top
  - adj cst / outgoing cst by loc/categ ytd
  - Compared with how much passes through each warehouse, how much goes missing?
*/
WITH Activity AS (
    SELECT INMA.INCo, INMA.Loc, HQMT.MatlGroup, HQMT.Category, SUM(INMA.AdjCost) AS AdjustmentCost,
        SUM(INMA.UsageCost + INMA.ARSalesCost + INMA.JCSalesCost + INMA.INSalesCost + INMA.EMSalesCost)
            AS OutgoingCost
    FROM INMA WITH (NOLOCK)
    JOIN HQMT WITH (NOLOCK)
        ON INMA.MatlGroup = HQMT.MatlGroup
        AND INMA.Material = HQMT.Material
    WHERE INMA.INCo = @INCo
        AND INMA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY INMA.INCo, INMA.Loc, HQMT.MatlGroup, HQMT.Category
)
SELECT Activity.Loc, INLM.Description AS LocationName, Activity.Category, HQMC.Description AS CategoryName,
    Activity.AdjustmentCost, Activity.OutgoingCost,
    100.0 * Activity.AdjustmentCost / NULLIF(ABS(Activity.OutgoingCost), 0) AS AdjustmentPercent
FROM Activity
JOIN INLM WITH (NOLOCK)
    ON Activity.INCo = INLM.INCo
    AND Activity.Loc = INLM.Loc
LEFT JOIN HQMC WITH (NOLOCK)
    ON Activity.MatlGroup = HQMC.MatlGroup
    AND Activity.Category = HQMC.Category
WHERE Activity.AdjustmentCost <> 0
ORDER BY AdjustmentPercent, Activity.Loc, Activity.Category
