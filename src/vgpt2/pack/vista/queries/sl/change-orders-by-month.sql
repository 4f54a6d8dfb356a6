/*
title: Subcontract changes by month
grain: one month
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did we give subs in change orders each month?
  - Subcontract change amount by posting month
  - sub changes per month
  - Number of subcontract changes and change of cost by month.
  - sub co money month by month
*/
SELECT SLCD.Mth, COUNT(*) AS Changes, SUM(SLCD.ChangeCurCost) AS ChangeCost
FROM SLCD WITH (NOLOCK)
WHERE SLCD.SLCo = @SLCo
    AND SLCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY SLCD.Mth
ORDER BY SLCD.Mth
