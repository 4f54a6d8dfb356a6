/*
title: Equipment cost by department and cost type
grain: one department and equipment cost type
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How does cost split into labor, parts, outside repair and fuel in each equipment department?
  - Cost by department and equipment cost type between two months with number of machines
  - dept cost by type
  - r we spending more on parts or wrench time in the truck group
  - I budget the shop per department and need last year's spend by nature of cost.
  - Fleet spend by group of machines, by what kind of money it was.
*/
SELECT EMEM.Department, EMDM.Description AS DepartmentName, EMCD.EMCostType, EMCT.Description AS CostTypeName,
    COUNT(DISTINCT EMCD.Equipment) AS Machines, SUM(EMCD.Dollars) AS Cost
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
JOIN EMDM WITH (NOLOCK)
    ON EMEM.EMCo = EMDM.EMCo
    AND EMEM.Department = EMDM.Department
JOIN EMCT WITH (NOLOCK)
    ON EMCD.EMGroup = EMCT.EMGroup
    AND EMCD.EMCostType = EMCT.CostType
WHERE EMCD.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMEM.Department, EMDM.Description, EMCD.EMCostType, EMCT.Description
ORDER BY EMEM.Department, Cost DESC
