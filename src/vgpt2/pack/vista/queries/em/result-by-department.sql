/*
title: Equipment revenue, cost and result by department
grain: one equipment department
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Is trucking paying its way compared with heavy equipment?
  - Revenue, cost and profit by equipment department for a range of months
  - dept profit, equipment
  - which fleet departmnt loses money
  - For the board, the fleet's earnings in 2024 by department with the number of machines.
  - Internal rental less owning and operating cost, rolled up to the group that a machine belongs to.
  - Earnings minus spend for each fleet department in 2024, and the units in it
  - 'The board asks if trucking earns more than heavy iron: per department by name, January to December, number of units, charged out, spent, and the surplus, best first.'
  - which fleet dept is winning
  - Fleet division by name, head count, hire income, running costs, profit or loss, winner on top
  - em dept P&L ytd, rev - cost
  - Our machines are organized in groups; which group makes money and which loses it?
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
)
SELECT EMEM.Department, EMDM.Description, COUNT(*) AS Machines, SUM(COALESCE(Revenue.Dollars, 0)) AS TotalRevenue,
    SUM(COALESCE(Cost.Dollars, 0)) AS TotalCost,
    SUM(COALESCE(Revenue.Dollars, 0)) - SUM(COALESCE(Cost.Dollars, 0)) AS Result
FROM EMEM WITH (NOLOCK)
JOIN EMDM WITH (NOLOCK)
    ON EMEM.EMCo = EMDM.EMCo
    AND EMEM.Department = EMDM.Department
LEFT JOIN Revenue
    ON EMEM.EMCo = Revenue.EMCo
    AND EMEM.Equipment = Revenue.Equipment
LEFT JOIN Cost
    ON EMEM.EMCo = Cost.EMCo
    AND EMEM.Equipment = Cost.Equipment
WHERE EMEM.EMCo = @EMCo
    AND (Revenue.Dollars IS NOT NULL OR Cost.Dollars IS NOT NULL)
GROUP BY EMEM.Department, EMDM.Description
ORDER BY Result DESC, EMEM.Department
