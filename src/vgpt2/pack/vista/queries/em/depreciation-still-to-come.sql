/*
title: Depreciation scheduled and not yet taken after a month by equipment category and calendar year, assets not disposed of
grain: one equipment category and year
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Future depreciation by year for the budget and the deferred tax calculation, from the schedules as they stand.
  - Category, year, number of assets, amount to take less amount taken, months after the cut-off, disposed assets left out
  - future depreciation by year
  - "For next year's overhead rate I need what the machines we already own will still cost us in depreciation, by kind and by calendar year until they are written off, leaving out what was sold, as the schedule of a sold one sometimes stays in the system."
  - comming deprecation per yr and categroy
  - How much of the purchase prices will still hit our results, and when?
  - For 2025 the dozers should have around 212,000 left to charge
  - Remaining scheduled write-downs after June, year by year, for every class of unsold machine
  - 'Deferred tax workpaper: beyond June 2024, how much write-down is still on schedule in each calendar year per class by name, counting assets, ignoring any already disposed of?'
  - how much depn is left, by year
  - Equipment category names down the side, calendar years beside, asset count, depreciation remaining beyond the cut-off, disposed ones omitted
  - depn left to take after 06/24 by cat x cal yr
  - For the machines we own today, how much loss of value have we still to book in the coming years?
*/
SELECT EMEM.Category, EMCM.Description, YEAR(EMDS.Month) AS CalendarYear,
    COUNT(DISTINCT EMDP.KeyID) AS Assets, SUM(EMDS.AmtToTake - EMDS.AmtTaken) AS StillToTake
FROM EMDS WITH (NOLOCK)
JOIN EMDP WITH (NOLOCK)
    ON EMDS.EMCo = EMDP.EMCo
    AND EMDS.Equipment = EMDP.Equipment
    AND EMDS.Asset = EMDP.Asset
JOIN EMEM WITH (NOLOCK)
    ON EMDP.EMCo = EMEM.EMCo
    AND EMDP.Equipment = EMEM.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMDS.EMCo = @EMCo
    AND EMDS.Month > @ThroughMth
    AND EMDP.MonthDisposed IS NULL
GROUP BY EMEM.Category, EMCM.Description, YEAR(EMDS.Month)
ORDER BY EMEM.Category, CalendarYear
