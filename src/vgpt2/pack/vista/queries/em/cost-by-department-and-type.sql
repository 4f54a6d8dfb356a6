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
  - 'Spend of each fleet department in 2024 by nature: wages, parts, outside work, fuel'
  - 'Budget season: by department name and nature of spend for January to December, dollars and how many units caused them, so next year''s numbers have a basis.'
  - parts or wrenches, who spends what
  - Fleet division with its name, cost type name (labor, parts, fuel), machines involved, amount, heaviest type ahead inside every division
  - em cost dept/ct ytd w/ unit cnt
  - Our machines belong to several departments; what kinds of expense did each have, people, parts or diesel?
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
