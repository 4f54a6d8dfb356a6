/*
title: Cost recovery percent and utilization percent of equipment between two months by category with revenue, cost and replacement cost
grain: one equipment category
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does the fleet pay for itself, and is it busy? Show recovery and utilization next to each other by class of machine
  - Revenue, cost, recovery percentage, hours used over hours available and replacement value per equipment category
  - recovery and utilization
  - which kinds of iron dont earn there keep or just sit
  - Before I agree to nine new articulated haulers I ask for one table where for each category I can see the charge-out, the cost, what part of the cost came back, how many of the available hours were used, and what it would cost to replace what we have, over 2024
  - Worth keeping or better rented?
  - Category, charged, spent, percent recovered, percent used, replacement cost, January to June 2024
  - How much of its outlay each class earned back in 2024, and how busy it was
  - 'Before approving nine haulers the board wants one table: class by name, units, charged out, spent, percent earned back, percent of available hours used, and what replacing the class takes.'
  - recovery % and busy %, per kind
  - 'Poorest recovery ahead: category and title, head count, hire income, running costs, recovery percentage, utilization percentage, replacement worth'
  - rev/cost % + util % by cat ytd w/ repl $
  - 'For each kind of machine: does it bring back what it swallows, and how much of the time is it at work?'
*/
WITH Revenue AS (
    SELECT EMRD.EMCo, EMRD.Equipment, SUM(EMRD.Dollars) AS Dollars
    FROM EMRD WITH (NOLOCK)
    WHERE EMRD.EMCo = @EMCo
        AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMRD.EMCo, EMRD.Equipment
),
Cost AS (
    SELECT EMCD.EMCo, EMCD.Equipment, SUM(EMCD.Dollars) AS Dollars
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMCD.EMCo, EMCD.Equipment
),
Hours AS (
    SELECT EMAR.EMCo, EMAR.Equipment, SUM(EMAR.AvailableHrs) AS AvailableHours, SUM(EMAR.Actual_Time) AS UsedHours
    FROM EMAR WITH (NOLOCK)
    WHERE EMAR.EMCo = @EMCo
        AND EMAR.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMAR.EMCo, EMAR.Equipment
)
SELECT EMEM.Category, EMCM.Description, COUNT(*) AS Machines, SUM(ISNULL(Revenue.Dollars, 0)) AS Revenue,
    SUM(ISNULL(Cost.Dollars, 0)) AS Cost,
    100.0 * SUM(ISNULL(Revenue.Dollars, 0)) / NULLIF(SUM(ISNULL(Cost.Dollars, 0)), 0) AS RecoveryPct,
    100.0 * SUM(ISNULL(Hours.UsedHours, 0)) / NULLIF(SUM(ISNULL(Hours.AvailableHours, 0)), 0) AS UtilizationPct,
    SUM(EMEM.ReplCost) AS ReplacementCost
FROM EMEM WITH (NOLOCK)
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN Revenue
    ON EMEM.EMCo = Revenue.EMCo
    AND EMEM.Equipment = Revenue.Equipment
LEFT JOIN Cost
    ON EMEM.EMCo = Cost.EMCo
    AND EMEM.Equipment = Cost.Equipment
LEFT JOIN Hours
    ON EMEM.EMCo = Hours.EMCo
    AND EMEM.Equipment = Hours.Equipment
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Type = 'E'
GROUP BY EMEM.Category, EMCM.Description
ORDER BY RecoveryPct, EMEM.Category
