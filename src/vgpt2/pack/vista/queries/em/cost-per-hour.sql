/*
title: Operating cost per hour used between two months
grain: one piece of equipment
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What does each machine cost us per hour?
  - Owning and operating cost per hour of use by equipment
  - cost per hour
  - Total cost divided by hours of usage for each piece of equipment over a range of months.
  - hourly cost to run our iron
  - Divide what each unit took in expenses by the time it worked in 2024
  - Setting next year's rental prices, the rate committee wants January to December outlay and worked hours for every unit by name, and the quotient, dearest unit first.
  - $ per hr, unit by unit
  - Equipment description with actual cost, hours used, and the one divided by the other, priciest hour ahead
  - op cst/hr by eq ytd, act $ / used hrs
  - When one of our machines works for an hour, how much does that hour set us back?
*/
WITH Cost AS (
    SELECT EMMC.EMCo, EMMC.Equipment, SUM(EMMC.ActCost) AS ActualCost
    FROM EMMC WITH (NOLOCK)
    WHERE EMMC.EMCo = @EMCo
        AND EMMC.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMMC.EMCo, EMMC.Equipment
),
Usage AS (
    SELECT EMAR.EMCo, EMAR.Equipment, SUM(EMAR.Actual_Time) AS HoursUsed
    FROM EMAR WITH (NOLOCK)
    WHERE EMAR.EMCo = @EMCo
        AND EMAR.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMAR.EMCo, EMAR.Equipment
)
SELECT EMEM.Equipment, EMEM.Description, Cost.ActualCost, Usage.HoursUsed,
    Cost.ActualCost / NULLIF(Usage.HoursUsed, 0) AS CostPerHour
FROM EMEM WITH (NOLOCK)
JOIN Cost
    ON EMEM.EMCo = Cost.EMCo
    AND EMEM.Equipment = Cost.Equipment
LEFT JOIN Usage
    ON EMEM.EMCo = Usage.EMCo
    AND EMEM.Equipment = Usage.Equipment
WHERE EMEM.EMCo = @EMCo
ORDER BY CostPerHour DESC, EMEM.Equipment
