/*
title: Standard hourly rate of each category against its actual cost per hour
grain: one category and hourly revenue code
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do our internal equipment rates still cover what a machine hour costs us?
  - Category, hourly revenue code, standard rate per hour, actual cost, hours used, cost per hour and over or under recovery for 2024
  - rates vs real cost
  - jobs complain that 145 an hour for a dozer is a ripoff, is it
  - "Annual rate review before January: where does the rate of a class fall short of its cost per hour?"
  - Are we subsidising the jobs with our fleet?
  - Which classes of iron do we rent out internally for less than they eat?
  - Per class, the hourly list price next to what an hour truly took in 2024
  - 'Jobs grumble that 145 for a dozer is robbery; for January through December, each class and hourly charge by name: list price an hour, spend, hours, spend an hour, and surplus or shortage.'
  - is 145 an hour enough
  - 'Deepest under-recovery ahead: category by name, revenue code, hire tariff hourly, running costs, usage time, running costs hourly, over/under'
  - std rate vs act $/hr by cat, hourly rev codes ytd
  - We charge our own projects a fixed price for machine hours; does that price cover what an hour takes from us?
*/
WITH Cost AS (
    SELECT EMEM.EMCo, EMEM.Category, SUM(EMMC.ActCost) AS ActualCost
    FROM EMMC WITH (NOLOCK)
    JOIN EMEM WITH (NOLOCK)
        ON EMMC.EMCo = EMEM.EMCo
        AND EMMC.Equipment = EMEM.Equipment
    WHERE EMMC.EMCo = @EMCo
        AND EMMC.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMEM.EMCo, EMEM.Category
),
Hours AS (
    SELECT EMEM.EMCo, EMEM.Category, SUM(EMAR.Actual_Time) AS HoursUsed
    FROM EMAR WITH (NOLOCK)
    JOIN EMEM WITH (NOLOCK)
        ON EMAR.EMCo = EMEM.EMCo
        AND EMAR.Equipment = EMEM.Equipment
    WHERE EMAR.EMCo = @EMCo
        AND EMAR.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMEM.EMCo, EMEM.Category
)
SELECT EMRR.Category, EMCM.Description AS CategoryName, EMRR.RevCode, EMRC.Description AS RevCodeName,
    EMRR.Rate / NULLIF(EMRC.HrsPerTimeUM, 0) AS RatePerHour, Cost.ActualCost, Hours.HoursUsed,
    Cost.ActualCost / NULLIF(Hours.HoursUsed, 0) AS CostPerHour,
    EMRR.Rate / NULLIF(EMRC.HrsPerTimeUM, 0) - Cost.ActualCost / NULLIF(Hours.HoursUsed, 0) AS Recovery
FROM EMRR WITH (NOLOCK)
JOIN EMRC WITH (NOLOCK)
    ON EMRR.EMGroup = EMRC.EMGroup
    AND EMRR.RevCode = EMRC.RevCode
JOIN EMCM WITH (NOLOCK)
    ON EMRR.EMCo = EMCM.EMCo
    AND EMRR.Category = EMCM.Category
JOIN Cost
    ON EMRR.EMCo = Cost.EMCo
    AND EMRR.Category = Cost.Category
LEFT JOIN Hours
    ON EMRR.EMCo = Hours.EMCo
    AND EMRR.Category = Hours.Category
WHERE EMRR.EMCo = @EMCo
    AND EMRC.Basis = 'H'
ORDER BY Recovery, EMRR.Category, EMRR.RevCode
