/*
title: Revenue of a piece of equipment by month with a running total
grain: one month
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  Equipment: {type: bEquip, example: "100"}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How has this machine's revenue built up over the year?
  - Monthly usage revenue of one unit with cumulative total
  - revenue to date per month
  - Revenue charged out for one piece of equipment month by month and accumulated.
  - is that crane payin for itself month by month
*/
WITH Monthly AS (
    SELECT EMRD.Mth, SUM(EMRD.Dollars) AS Revenue
    FROM EMRD WITH (NOLOCK)
    WHERE EMRD.EMCo = @EMCo
        AND EMRD.Equipment = @Equipment
        AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMRD.Mth
)
SELECT Monthly.Mth, Monthly.Revenue,
    SUM(Monthly.Revenue) OVER (ORDER BY Monthly.Mth ROWS UNBOUNDED PRECEDING) AS RevenueToDate
FROM Monthly
ORDER BY Monthly.Mth
