/*
title: Units produced against units sold on tickets by plant, material and month
grain: one month, location and finished material
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Is what the plants made the same as what went over the scale?
  - Month, plant, material, units produced in stock, units on valid tickets, number of tickets and difference
  - made vs sold
  - plant 2 shipped more 4000 psi then it ever batched, how come
  - June, Route 9 plant, 1,180 yards on the slips and 1,094 in production.
  - For ready-mix there is no pile, what we batch has to be what we deliver on the same day, so any gap means that somebody forgot to enter production or that returned concrete was never noted, and I would like to have that gap for each plant, mix and month in one place.
  - Output versus what left the gate, per recipe.
  - Tonnage each plant made in 2024 beside what crossed its scale, per mix and month
  - Ready-mix can't be stockpiled, so any gap from January to June means missed batching entries; compare made with shipped by plant, recipe and month before the inventory audit
  - batched vs out the gate
  - Month by month, plant and mix in words, quantity made, quantity ticketed, number of tickets and the gap
  - prod qty v tix units by loc/matl Q2
  - Did our plants turn out as much asphalt or concrete as we delivered to people?
*/
WITH Made AS (
    SELECT INMA.INCo, INMA.Loc, INMA.MatlGroup, INMA.Material, INMA.Mth, SUM(INMA.ProdQty) AS Units
    FROM INMA WITH (NOLOCK)
    WHERE INMA.INCo = @MSCo
        AND INMA.Mth BETWEEN @BeginMth AND @EndMth
        AND INMA.ProdQty <> 0
    GROUP BY INMA.INCo, INMA.Loc, INMA.MatlGroup, INMA.Material, INMA.Mth
),
Sold AS (
    SELECT MSTD.MSCo, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material, MSTD.Mth, COUNT(*) AS Tickets,
        SUM(MSTD.MatlUnits) AS Units
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
        AND MSTD.Void = 'N'
    GROUP BY MSTD.MSCo, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material, MSTD.Mth
)
SELECT Made.Mth, Made.Loc, INLM.Description AS LocationName, Made.Material, HQMT.Description AS MaterialName,
    Made.Units AS ProducedUnits, COALESCE(Sold.Tickets, 0) AS Tickets, COALESCE(Sold.Units, 0) AS SoldUnits,
    Made.Units - COALESCE(Sold.Units, 0) AS Difference
FROM Made
JOIN INLM WITH (NOLOCK)
    ON Made.INCo = INLM.INCo
    AND Made.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON Made.MatlGroup = HQMT.MatlGroup
    AND Made.Material = HQMT.Material
LEFT JOIN Sold
    ON Made.INCo = Sold.MSCo
    AND Made.Loc = Sold.FromLoc
    AND Made.MatlGroup = Sold.MatlGroup
    AND Made.Material = Sold.Material
    AND Made.Mth = Sold.Mth
ORDER BY Made.Mth, Made.Loc, Made.Material
