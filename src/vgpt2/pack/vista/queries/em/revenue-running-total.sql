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
  - Unit 100's monthly charge-outs in 2024, adding up as the year goes
  - The lessor of unit 100 asks when its yearly rent was earned; show January to December earnings by month and the accumulated figure after each.
  - unit 100 cumulative hire
  - 'One machine by month: hire income and its year-to-date accumulation'
  - eq 100 rev by mth + cum
  - For this one machine, how much had it earned by the end of each month?
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
