/*
title: Stock material charged to a job by inventory location
grain: one location, material and unit of measure
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - From which yards did job 1001- draw material this year, and how much did it cost?
  - Materials issued out of our warehouses to a project, by location and item with quantity and cost
  - Location, location name, material, material description, unit, quantity, cost; one job, a span of months
  - yard stock used on job
  - what stuff did they pull from the shop for this jobsite
  - "Pipe from the main yard on our project between Jan and Dec: how many feet and what was charged?"
  - I'm checking warehouse issues against what the foreman says he took
  - Goods taken from our own yards for 1001- in 2024, by yard and item
  - Warehouse count came up short and the foreman on 22-4410 is blamed, so from January to June show what each store issued there, quantity, unit and dollars
  - yard issues to 1042-
  - Under each store by name, which goods by name left it for 22-4410 this year, unit, how much, dollars
  - IN matl to job 1017- by loc, qty + $ q1
  - What supplies out of our own storage places were used for this building, from which place, and what were they worth?
*/
SELECT JCCD.INCo, JCCD.Loc, INLM.Description AS Location, JCCD.Material, HQMT.Description, JCCD.PostedUM,
    SUM(JCCD.PostedUnits) AS Quantity, SUM(JCCD.ActualCost) AS Cost
FROM JCCD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON JCCD.INCo = INLM.INCo
    AND JCCD.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON JCCD.MatlGroup = HQMT.MatlGroup
    AND JCCD.Material = HQMT.Material
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.ActualCost <> 0
GROUP BY JCCD.INCo, JCCD.Loc, INLM.Description, JCCD.Material, HQMT.Description, JCCD.PostedUM
ORDER BY JCCD.INCo, JCCD.Loc, JCCD.Material
