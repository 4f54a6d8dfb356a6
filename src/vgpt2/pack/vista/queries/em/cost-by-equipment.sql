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
  - Total spent on every unit from January to December, dearest unit first
  - To choose which three trucks to sell at the fall auction I would like each unit's name with all dollars booked on it in 2024.
  - money pits in the fleet
  - Equipment number, description and total running costs of the year, biggest spender ahead
  - em $ per unit ytd, all costs
  - How much did each of our machines cost us this year altogether?
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
