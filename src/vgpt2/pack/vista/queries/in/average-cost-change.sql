/*
title: Average unit cost of each material and location at the end of two months with the change in percent
grain: one material and location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  FirstMth: {type: bMonth, example: 2024-01-01}
  SecondMth: {type: bMonth, example: 2024-06-01}
asks:
  - How did the average cost of our materials move from January to June?
  - Month-end average unit cost in two months by location and material with name, unit, both costs, percent change and quantity at the end of the second
  - avg cost movement
  - avrage cost jump from jan to jun by matrial
  - Did liquid asphalt at PLANT1 go up by more than 8 percent since January?
  - For the price talk with the ready-mix customers I would like to show that our own input did become dearer over the half year and not only say so, hence one line for each material and plant with what it stood at on average at either end and the percentage between.
  - What a unit on the shelf stood us in then and later
  - Percentage by which each item's mean price rose between January and June
  - Customers resist our price increase, so prove with every item and plant what a unit stood at in March and in September and the percent between
  - matl cost drift jan to june
  - Plant name, item name and unit, mean price at both month ends, percent up, quantity at the second, steepest on top
  - avg unit cst jan vs dec by matl/loc, % chg
  - Between two months, did the goods we keep get dearer or cheaper per piece?
*/
SELECT INLM.Loc, INLM.Description AS LocationName, HQMT.Material, HQMT.Description AS MaterialName, HQMT.StdUM,
    MAX(CASE WHEN INMA.Mth = @FirstMth THEN INMA.EndAvgCost END) AS FirstCost,
    MAX(CASE WHEN INMA.Mth = @SecondMth THEN INMA.EndAvgCost END) AS SecondCost,
    100 * (MAX(CASE WHEN INMA.Mth = @SecondMth THEN INMA.EndAvgCost END)
        / NULLIF(MAX(CASE WHEN INMA.Mth = @FirstMth THEN INMA.EndAvgCost END), 0) - 1) AS PercentChange,
    SUM(CASE WHEN INMA.Mth = @SecondMth THEN INMA.EndQty ELSE 0 END) AS SecondQty
FROM INMA WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMA.INCo = INLM.INCo
    AND INMA.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMA.MatlGroup = HQMT.MatlGroup
    AND INMA.Material = HQMT.Material
WHERE INMA.INCo = @INCo
    AND INMA.Mth IN (@FirstMth, @SecondMth)
GROUP BY INLM.Loc, INLM.Description, HQMT.MatlGroup, HQMT.Material, HQMT.Description, HQMT.StdUM
ORDER BY PercentChange DESC, INLM.Loc, HQMT.Material
