/*
title: Revenue that own trucks earned on tickets against their equipment cost by truck between two months
grain: one truck
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does each of our own trucks earn what it costs us?
  - Own trucks with category, loads, haul revenue from tickets, equipment cost, result and cost per load
  - truck profit
  - is it cheeper to keep the old macks or hire haulers, whats each one making
  - Truck 71 cost 46,000 in 2024 and I doubt it hauled that much.
  - We are arguing whether the three oldest tandems should go to auction in the fall, and for that I want each of our trucks that carried loads this year with what was credited to it for the loads, whatever was spent on it in the shop and at the pump, and what is left over, as well as the cost of one load.
  - Whether our own wheels pay for themselves.
  - Credits company trucks got for loads in 2024 beside what running them took
  - We may auction three tandems in the fall, so from January to December show for each of our trucks its credits, shop and fuel spending, the balance and spending per load
  - do our tandems pay their way
  - Worst result first for 2024, each company truck's name, class, model year, loads, hauling income, what it cost, cost a load
  - own trk haul rev v EM cost YTD, $/load
  - Does each truck we own bring in more money than it eats in repairs, fuel and so on?
*/
WITH Hauled AS (
    SELECT MSTD.EMCo, MSTD.Equipment, SUM(MSTD.Loads) AS Loads, SUM(MSTD.RevTotal) AS Revenue
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.HaulerType = 'E'
        AND MSTD.Void = 'N'
        AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY MSTD.EMCo, MSTD.Equipment
),
Cost AS (
    SELECT EMCD.EMCo, EMCD.Equipment, SUM(EMCD.Dollars) AS Cost
    FROM EMCD WITH (NOLOCK)
    JOIN Hauled
        ON EMCD.EMCo = Hauled.EMCo
        AND EMCD.Equipment = Hauled.Equipment
    WHERE EMCD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMCD.EMCo, EMCD.Equipment
)
SELECT Hauled.EMCo, Hauled.Equipment, EMEM.Description, EMCM.Description AS CategoryName, EMEM.ModelYr,
    Hauled.Loads, Hauled.Revenue, COALESCE(Cost.Cost, 0) AS Cost,
    Hauled.Revenue - COALESCE(Cost.Cost, 0) AS Result,
    COALESCE(Cost.Cost, 0) / NULLIF(Hauled.Loads, 0) AS CostPerLoad
FROM Hauled
JOIN EMEM WITH (NOLOCK)
    ON Hauled.EMCo = EMEM.EMCo
    AND Hauled.Equipment = EMEM.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN Cost
    ON Hauled.EMCo = Cost.EMCo
    AND Hauled.Equipment = Cost.Equipment
ORDER BY Result, Hauled.EMCo, Hauled.Equipment
