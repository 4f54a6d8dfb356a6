/*
title: Repair items not in a final status by mechanic
grain: one mechanic
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - How much work does each mechanic have in front of him?
  - Open repair items and estimated hours by mechanic
  - mechanic workload
  - Count and estimated hours of work order items whose status is not final, by mechanic name.
  - who's swamped in the shop
*/
SELECT EMWI.PRCo, EMWI.Mechanic, PREHName.FullName, COUNT(*) AS OpenItems, SUM(EMWI.EstHrs) AS EstimatedHours
FROM EMWI WITH (NOLOCK)
JOIN EMWS WITH (NOLOCK)
    ON EMWI.EMGroup = EMWS.EMGroup
    AND EMWI.StatusCode = EMWS.StatusCode
JOIN PREHName WITH (NOLOCK)
    ON EMWI.PRCo = PREHName.PRCo
    AND EMWI.Mechanic = PREHName.Employee
WHERE EMWI.EMCo = @EMCo
    AND EMWS.StatusType <> 'F'
GROUP BY EMWI.PRCo, EMWI.Mechanic, PREHName.FullName
ORDER BY EstimatedHours DESC, EMWI.Mechanic
