/*
title: Revenue against cost of equipment between two months
grain: one piece of equipment
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which equipment makes money?
  - Equipment revenue less cost
  - equipment profitability
  - Usage revenue, cost and margin of each piece of equipment between two months.
  - do our machines pay for themselfs
  - What every unit earned and swallowed in 2024, and the margin
  - The owner decides on Tuesday which iron to keep; per unit by name January through December earnings, spend and margin, best earner first.
  - winners and losers, unit by unit
  - Machine description with hire income, running costs and profit in the period, most profitable ahead
  - rev v cst per eq ytd w/ mrgn
  - 'Taking each of our machines alone: was it worth having this year?'
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
SELECT EMEM.Equipment, EMEM.Description, ISNULL(Revenue.Dollars, 0) AS Revenue, ISNULL(Cost.Dollars, 0) AS Cost,
    ISNULL(Revenue.Dollars, 0) - ISNULL(Cost.Dollars, 0) AS Margin
FROM EMEM WITH (NOLOCK)
LEFT JOIN Revenue
    ON EMEM.EMCo = Revenue.EMCo
    AND EMEM.Equipment = Revenue.Equipment
LEFT JOIN Cost
    ON EMEM.EMCo = Cost.EMCo
    AND EMEM.Equipment = Cost.Equipment
WHERE EMEM.EMCo = @EMCo
    AND (Revenue.Dollars IS NOT NULL OR Cost.Dollars IS NOT NULL)
ORDER BY Margin DESC, EMEM.Equipment
