/*
title: Units produced by day, plant and mix
grain: one day, location and finished material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many tons did each plant make per day in June?
  - Daily posted production by location and finished material with units, cost and cost per unit
  - tons made per day
  - what did we run thru plant 2 on friday, state mix and commercial
  - The permit allows 2,500 tons a day. Show the days that we came near at the drum plant.
  - Output of the crushers and drums, day after day.
  - "Production report for the morning meeting: date, plant name, mix, tons, dollars."
  - Daily plant output per product in June, with unit cost
  - 'The air permit limits tons per day, and the state inspector wants June 1 through 30: each day, each plant, each mix and how many tons'
  - day sheet, what we cranked out
  - Day, plant name, product name and unit, how many made, dollars and dollars per unit
  - prodctn/day by plnt + mix, qty cst $/unit, june
  - How much of each product did our plants turn out on each day?
*/
SELECT INDT.ActDate, INDT.Loc, INLM.Description AS LocationName, INDT.Material, HQMT.Description AS MaterialName,
    INDT.StkUM, SUM(INDT.StkUnits) AS Produced, SUM(INDT.StkTotalCost) AS Cost,
    SUM(INDT.StkTotalCost) / NULLIF(SUM(INDT.StkUnits), 0) AS CostPerUnit
FROM INDT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
WHERE INDT.INCo = @INCo
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
    AND INDT.TransType = 'Prod'
GROUP BY INDT.ActDate, INDT.Loc, INLM.Description, INDT.Material, HQMT.Description, INDT.StkUM
ORDER BY INDT.ActDate, INDT.Loc, INDT.Material
