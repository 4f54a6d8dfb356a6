/*
title: Repair cost of a period against book value and replacement cost
grain: one piece of equipment
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which machines did we pour more repair money into in 2024 than they are worth?
  - Work order cost per unit between two months beside book value, replacement cost and repair cost as a percent of replacement
  - repair or replace
  - how much did we sink in the old 988 loader vs whats it worth on paper
  - For the capital budget I rank units by shop cost over replacement value. Dump truck 7701 at 60 percent should come out on top.
  - Candidates for the auction, judged by what keeping them going costs.
  - One row per machine with category, number of work orders, repair dollars, net book value through December and percent.
  - Shop money per unit in 2024 measured against carrying figure and price of a new one
  - For the capital plan, rank units by repair order dollars January to December as a percent of a new one; add name, class, year, number of orders and carrying figure.
  - fix it or dump it
  - Machine description, category, vintage, WO count, WO spend, net book amount, replacement worth, spend as percentage of replacement, worst ahead
  - wo $ vs NBV + repl by unit ytd
  - For which machines did mending eat so much that buying another would be wiser?
*/
WITH Repairs AS (
    SELECT EMCD.EMCo, EMCD.Equipment, COUNT(DISTINCT EMCD.WorkOrder) AS WorkOrders, SUM(EMCD.Dollars) AS RepairCost
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
        AND EMCD.WorkOrder IS NOT NULL
    GROUP BY EMCD.EMCo, EMCD.Equipment
),
Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Asset, SUM(EMDS.AmtTaken) AS AmtTaken
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
        AND EMDS.Month <= @EndMth
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Asset
),
Assets AS (
    SELECT EMDP.EMCo, EMDP.Equipment, SUM(EMDP.PurchasePrice - COALESCE(Taken.AmtTaken, 0)) AS BookValue
    FROM EMDP WITH (NOLOCK)
    LEFT JOIN Taken
        ON EMDP.EMCo = Taken.EMCo
        AND EMDP.Equipment = Taken.Equipment
        AND EMDP.Asset = Taken.Asset
    WHERE EMDP.EMCo = @EMCo
        AND EMDP.MonthDisposed IS NULL
    GROUP BY EMDP.EMCo, EMDP.Equipment
)
SELECT EMEM.Equipment, EMEM.Description, EMCM.Description AS CategoryName, EMEM.ModelYr, Repairs.WorkOrders,
    Repairs.RepairCost, Assets.BookValue, EMEM.ReplCost,
    100.0 * Repairs.RepairCost / NULLIF(EMEM.ReplCost, 0) AS PercentOfReplacement
FROM Repairs
JOIN EMEM WITH (NOLOCK)
    ON Repairs.EMCo = EMEM.EMCo
    AND Repairs.Equipment = EMEM.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN Assets
    ON EMEM.EMCo = Assets.EMCo
    AND EMEM.Equipment = Assets.Equipment
ORDER BY PercentOfReplacement DESC, Repairs.RepairCost DESC, EMEM.Equipment
