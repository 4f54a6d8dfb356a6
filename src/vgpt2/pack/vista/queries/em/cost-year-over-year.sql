/*
title: Equipment cost of a period against an earlier period
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  PriorBeginMth: {type: bMonth, example: 2023-01-01}
  PriorEndMth: {type: bMonth, example: 2023-12-01}
asks:
  - How does equipment cost compare with last year?
  - Equipment cost this year vs last year by machine
  - em cost yoy
  - Cost of each piece of equipment in two ranges of months side by side with the change.
  - which machines got pricier since last year
  - Set each unit's 2024 outlay beside that of 2023
  - 'Shop budget talks: the foreman says repairs went through the roof, so per unit by name put January to December this year and last next to each other with the rise.'
  - iron spend, this yr vs last
  - Equipment description, running costs Jan-Dec now, same months earlier, change; steepest climb ahead
  - em cst 24 vs 23 by unit w/ delta
  - Have our machines become dearer to run compared with the twelve months before, and which most?
*/
SELECT EMCD.Equipment, EMEM.Description,
    SUM(CASE WHEN EMCD.Mth BETWEEN @BeginMth AND @EndMth THEN EMCD.Dollars ELSE 0 END) AS CostNow,
    SUM(CASE WHEN EMCD.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN EMCD.Dollars ELSE 0 END) AS CostBefore,
    SUM(CASE WHEN EMCD.Mth BETWEEN @BeginMth AND @EndMth THEN EMCD.Dollars ELSE -EMCD.Dollars END) AS Change
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
WHERE EMCD.EMCo = @EMCo
    AND (EMCD.Mth BETWEEN @BeginMth AND @EndMth OR EMCD.Mth BETWEEN @PriorBeginMth AND @PriorEndMth)
GROUP BY EMCD.Equipment, EMEM.Description
ORDER BY Change DESC, EMCD.Equipment
