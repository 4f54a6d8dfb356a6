/*
title: Repair items not completed, by mechanic
grain: one mechanic
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - How much work does each mechanic have in front of him?
  - Open repair items and estimated hours by mechanic
  - mechanic workload
  - Count, estimated hours and earliest due date of work order items without a completion date, by mechanic name.
  - who's swamped in the shop
*/
SELECT EMWI.PRCo, EMWI.Mechanic, PREHName.FullName, COUNT(*) AS OpenItems, SUM(EMWI.EstHrs) AS EstimatedHours,
    MIN(EMWI.DateDue) AS EarliestDue
FROM EMWI WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON EMWI.PRCo = PREHName.PRCo
    AND EMWI.Mechanic = PREHName.Employee
WHERE EMWI.EMCo = @EMCo
    AND EMWI.DateCompl IS NULL
GROUP BY EMWI.PRCo, EMWI.Mechanic, PREHName.FullName
ORDER BY EstimatedHours DESC, EMWI.Mechanic
