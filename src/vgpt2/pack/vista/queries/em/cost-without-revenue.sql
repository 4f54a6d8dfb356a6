/*
title: Equipment that had cost but earned nothing between two months
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which machines cost money but earned nothing?
  - Equipment with cost and no usage revenue in a period
  - cost no revenue
  - Total cost of equipment that had no revenue posted in a range of months.
  - dead weight in the yard eating cash
  - Units that swallowed expense in 2024 without ever being charged out
  - 'The owner wants a sell list for the spring auction: machines by name that took money from January through December while no project or customer was charged a single hour.'
  - freeloaders in the fleet
  - Machines lacking any usage revenue in the period, description and running costs, hungriest ahead
  - eq w/ cost but zero rev ytd
  - Which of our machines did we spend on this year although nobody used them for pay?
*/
SELECT EMCD.Equipment, EMEM.Description, SUM(EMCD.Dollars) AS Cost
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
WHERE EMCD.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
    AND NOT EXISTS (
        SELECT 1
        FROM EMRD WITH (NOLOCK)
        WHERE EMRD.EMCo = EMCD.EMCo
            AND EMRD.Equipment = EMCD.Equipment
            AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    )
GROUP BY EMCD.Equipment, EMEM.Description
ORDER BY Cost DESC, EMCD.Equipment
