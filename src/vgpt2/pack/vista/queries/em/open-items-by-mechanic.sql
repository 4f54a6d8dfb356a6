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
  - Per mechanic by name, count unfinished repairs, planned hours and the soonest deadline
  - 'Scheduling vacations in July: how many repair lines remain for each mechanic, how many hours are planned on them, and when is the first one promised?'
  - wrench backlog by name
  - Mechanic with name, number of uncompleted work order items, labor estimate on them, nearest due day, busiest ahead
  - opn wo items per mech, est hrs
  - How much fixing is each man in the workshop still supposed to do?
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
