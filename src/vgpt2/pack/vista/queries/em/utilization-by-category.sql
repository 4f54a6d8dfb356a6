/*
title: Hours used against hours available by equipment category
grain: one equipment category
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How well utilized is our fleet by category?
  - Utilization percent per equipment category
  - fleet utilisation
  - Available hours, hours used and their ratio by category between two months.
  - which kinds of machines sit around the most
  - What share of their possible running time do loaders, dozers, cranes and the rest actually work?
  - Before the capital budget meeting we must decide between buying and renting excavators; show time worked as a percentage of time they could have worked for each class during 2024
  - which class of iron is idle
  - Class of machine by name, hours it could have run, hours it did run, and percent, laziest class at the top
  - util % by eq cat jan-dec, avail hrs vs actual
  - We own a lot of machines. For each sort, how much of the time are they really busy?
*/
SELECT EMEM.Category, EMCM.Description, SUM(EMAR.AvailableHrs) AS AvailableHours, SUM(EMAR.Actual_Time) AS HoursUsed,
    100.0 * SUM(EMAR.Actual_Time) / NULLIF(SUM(EMAR.AvailableHrs), 0) AS UtilizationPct
FROM EMAR WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMAR.EMCo = EMEM.EMCo
    AND EMAR.Equipment = EMEM.Equipment
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMAR.EMCo = @EMCo
    AND EMAR.Month BETWEEN @BeginMth AND @EndMth
GROUP BY EMEM.Category, EMCM.Description
ORDER BY UtilizationPct, EMEM.Category
