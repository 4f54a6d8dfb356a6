/*
title: Equipment revenue less cost by month
grain: one month
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does the fleet earn its keep month by month?
  - Equipment revenue, cost and profit by month
  - em profit by month
  - Monthly totals of equipment revenue, equipment cost and their difference for a company.
  - is the equipment side makin or losin money
  - The fleet's earnings, spend and what remained, month after month in 2024
  - The owner asks when the iron began losing money; from January to December, what all units charged out, what they took, and the surplus of every month.
  - iron P&L, monthly
  - 'Whole fleet, calendar order: hire income, running costs, profit for every month'
  - em rev - cost per mth ytd
  - In which months did our machines together bring in more than they swallowed?
*/
WITH Revenue AS (
    SELECT EMAR.EMCo, EMAR.Month, SUM(EMAR.ActualAmt) AS Revenue
    FROM EMAR WITH (NOLOCK)
    WHERE EMAR.EMCo = @EMCo
        AND EMAR.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMAR.EMCo, EMAR.Month
),
Cost AS (
    SELECT EMMC.EMCo, EMMC.Month, SUM(EMMC.ActCost) AS Cost
    FROM EMMC WITH (NOLOCK)
    WHERE EMMC.EMCo = @EMCo
        AND EMMC.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMMC.EMCo, EMMC.Month
)
SELECT COALESCE(Revenue.Month, Cost.Month) AS Mth, COALESCE(Revenue.Revenue, 0) AS Revenue,
    COALESCE(Cost.Cost, 0) AS Cost, COALESCE(Revenue.Revenue, 0) - COALESCE(Cost.Cost, 0) AS Profit
FROM Revenue
FULL JOIN Cost
    ON Revenue.EMCo = Cost.EMCo
    AND Revenue.Month = Cost.Month
ORDER BY Mth
