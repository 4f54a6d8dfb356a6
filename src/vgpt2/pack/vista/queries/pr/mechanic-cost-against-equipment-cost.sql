/*
title: Mechanics' cost that payroll distributed to equipment in a month against payroll cost in equipment, by machine
grain: one piece of equipment
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does the shop labor that payroll sent to machines in June agree with what equipment shows?
  - Equipment, description, category, cost distributed by payroll, cost with an employee in equipment and the difference for one month
  - shop labor tie out
  - Equipment says labor for June is 48,310 and the payroll distribution says 49,002, and since the shop foreman is measured by cost per machine he does not believe either of us, so please put the two beside each other for every machine
  - mechanic labor payrol vs equipmnt cost by unit
  - What wrench turners cost, once from the paying side and once from the side of the fleet
  - Is dozer D6-14 the one that is 692 out in June?
  - Per machine, does the wrench labor from June's payroll equal what the fleet ledger carries?
  - The shop manager's bonus hangs on cost per machine; for June compare wrench labor passed on by payroll and labor booked on each machine, category included, with the gap.
  - 'shop labor: PR vs fleet, June'
  - machine, description, category, hours, payroll's cost, fleet's cost, gap
  - mech lbr pr sent vs em cost by unit jun, 692 off
  - Repairmen's wages are booked against the machines they fix; do both records show the same sum per machine for that month?
*/
WITH Sent AS (
    SELECT PREM.PRCo, PREM.EMCo, PREM.Equipment, SUM(PREM.Hrs) AS Hours, SUM(PREM.Amt) AS Cost
    FROM PREM WITH (NOLOCK)
    WHERE PREM.PRCo = @PRCo
        AND PREM.Mth = @Mth
    GROUP BY PREM.PRCo, PREM.EMCo, PREM.Equipment
),
Booked AS (
    SELECT EMCD.PRCo, EMCD.EMCo, EMCD.Equipment, SUM(EMCD.Dollars) AS Cost
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.PRCo = @PRCo
        AND EMCD.Mth = @Mth
        AND EMCD.PREmployee IS NOT NULL
    GROUP BY EMCD.PRCo, EMCD.EMCo, EMCD.Equipment
)
SELECT Sent.EMCo, Sent.Equipment, EMEM.Description AS EquipmentName, EMCM.Description AS CategoryName, Sent.Hours,
    Sent.Cost AS PayrollCost, COALESCE(Booked.Cost, 0) AS EquipmentCost,
    Sent.Cost - COALESCE(Booked.Cost, 0) AS Difference
FROM Sent
JOIN EMEM WITH (NOLOCK)
    ON Sent.EMCo = EMEM.EMCo
    AND Sent.Equipment = EMEM.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN Booked
    ON Sent.PRCo = Booked.PRCo
    AND Sent.EMCo = Booked.EMCo
    AND Sent.Equipment = Booked.Equipment
ORDER BY Sent.EMCo, Sent.Equipment
