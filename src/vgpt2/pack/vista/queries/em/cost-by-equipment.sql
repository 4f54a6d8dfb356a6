/*
title: Equipment cost between two months
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What does each machine cost us?
  - Equipment cost by unit for the year
  - cost per equipment
  - Total cost posted to each piece of equipment between two months.
  - which truck is costing the most
*/
SELECT EMEM.Equipment, EMEM.Description, SUM(EMCD.Dollars) AS Cost
FROM EMEM WITH (NOLOCK)
JOIN EMCD WITH (NOLOCK)
    ON EMEM.EMCo = EMCD.EMCo
    AND EMEM.Equipment = EMCD.Equipment
WHERE EMEM.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMEM.Equipment, EMEM.Description
ORDER BY Cost DESC, EMEM.Equipment
