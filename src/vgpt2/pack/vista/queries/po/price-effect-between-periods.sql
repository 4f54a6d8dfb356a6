/*
title: Average unit cost of materials on purchase orders placed in two periods with the effect of the price change on the second period
grain: one material and unit of measure
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  FirstBegin: {type: bDate, example: 2023-01-01}
  FirstEnd: {type: bDate, example: 2023-12-31}
  SecondBegin: {type: bDate, example: 2024-01-01}
  SecondEnd: {type: bDate, example: 2024-12-31}
asks:
  - What did higher material prices cost us in 2024 compared with 2023, material by material?
  - Average order price per material in two periods and price difference times units of the later period
  - purchase price variance
  - how much more r we payin for pipe n rebar then last yr
  - The operations director blames inflation for two points of margin and I do not believe it, so take everything ordered in both years by material and unit, the average price then and now, and multiply the difference with what we ordered this year
  - Dearer or cheaper than before, and what that means in dollars
  - Material, unit, price first half 2023, price first half 2024, units, effect - biggest effect on top
  - Average rates 2023 versus 2024 per material and what inflation cost us
  - 'Owner doubts the inflation story: for everything ordered in both years give mean rate then and now, this year''s quantity, and the dollar effect.'
  - inflation hit by item, yr over yr
  - 'Largest hit first: material name, mean rate in each year, later quantity, dollars caused by the rate'
  - PPV by matl H1 23 vs H1 24
  - How much more did we spend this year merely because goods became dearer since last year?
*/
WITH Bought AS (
    SELECT POIT.MatlGroup, POIT.Material, POIT.UM,
        SUM(CASE WHEN POHD.OrderDate BETWEEN @FirstBegin AND @FirstEnd THEN POIT.CurCost ELSE 0 END) AS FirstCost,
        SUM(CASE WHEN POHD.OrderDate BETWEEN @FirstBegin AND @FirstEnd THEN POIT.CurUnits ELSE 0 END) AS FirstUnits,
        SUM(CASE WHEN POHD.OrderDate BETWEEN @SecondBegin AND @SecondEnd THEN POIT.CurCost ELSE 0 END) AS SecondCost,
        SUM(CASE WHEN POHD.OrderDate BETWEEN @SecondBegin AND @SecondEnd THEN POIT.CurUnits ELSE 0 END) AS SecondUnits
    FROM POIT WITH (NOLOCK)
    JOIN POHD WITH (NOLOCK)
        ON POIT.POCo = POHD.POCo
        AND POIT.PO = POHD.PO
    WHERE POIT.POCo = @POCo
        AND POIT.Material IS NOT NULL
        AND POHD.OrderDate BETWEEN @FirstBegin AND @SecondEnd
    GROUP BY POIT.MatlGroup, POIT.Material, POIT.UM
)
SELECT Bought.Material, HQMT.Description, Bought.UM, Bought.FirstCost / NULLIF(Bought.FirstUnits, 0) AS FirstUnitCost,
    Bought.SecondCost / NULLIF(Bought.SecondUnits, 0) AS SecondUnitCost, Bought.SecondUnits,
    Bought.SecondCost - Bought.FirstCost / NULLIF(Bought.FirstUnits, 0) * Bought.SecondUnits AS PriceEffect
FROM Bought
JOIN HQMT WITH (NOLOCK)
    ON Bought.MatlGroup = HQMT.MatlGroup
    AND Bought.Material = HQMT.Material
WHERE Bought.FirstUnits > 0
    AND Bought.SecondUnits > 0
ORDER BY PriceEffect DESC, Bought.Material
