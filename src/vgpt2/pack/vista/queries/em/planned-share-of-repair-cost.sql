/*
title: Scheduled maintenance and breakdown repair cost on work orders by equipment category between two months
grain: one equipment category
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much of our work order cost was planned service and how much was fixing what broke?
  - Work order cost per category split in scheduled maintenance and other repairs, with percent scheduled
  - planned vs breakdown
  - do we spend more on fixin stuff then on servicing it, by catagory
  - Category 40, haul trucks, 2024. I bet 80 percent of the shop cost was breakdowns.
  - A consultant told us that a healthy fleet puts sixty percent of its shop money into planned upkeep, and since nobody here could answer him on the spot I want to know for each kind of machine what came from the maintenance plan and what did not, over the whole year.
  - Prevention versus cure in dollars.
  - Split 2024's repair order spend per class into preventive and unplanned
  - A consultant says 60 percent of shop money should be preventive; for January through December give each class by name its preventive dollars, unplanned dollars, total, and the preventive percent.
  - prevention vs breakdown dollars
  - Equipment category with description, work order spending on standard maintenance, on everything else, together, and standard's percentage
  - wo $ pm vs brkdwn by cat ytd
  - Do we spend more on looking after machines in advance or on mending them once broken, for each kind?
*/
SELECT EMEM.Category, EMCM.Description AS CategoryName,
    SUM(CASE WHEN EMWI.StdMaintGroup IS NOT NULL THEN EMCD.Dollars ELSE 0 END) AS ScheduledCost,
    SUM(CASE WHEN EMWI.StdMaintGroup IS NULL THEN EMCD.Dollars ELSE 0 END) AS BreakdownCost,
    SUM(EMCD.Dollars) AS WorkOrderCost,
    100.0 * SUM(CASE WHEN EMWI.StdMaintGroup IS NOT NULL THEN EMCD.Dollars ELSE 0 END)
        / NULLIF(SUM(EMCD.Dollars), 0) AS ScheduledPercent
FROM EMCD WITH (NOLOCK)
JOIN EMWI WITH (NOLOCK)
    ON EMCD.EMCo = EMWI.EMCo
    AND EMCD.WorkOrder = EMWI.WorkOrder
    AND EMCD.WOItem = EMWI.WOItem
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMCD.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMEM.Category, EMCM.Description
ORDER BY BreakdownCost DESC, EMEM.Category
