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
  - how much additional money went to trades in every month of 2024
  - The board asked why trade costs jumped in the fall, so please total the count and dollars of extras booked to sub agreements from January through December.
  - EWO dollars to trades, month over month
  - one row for each month in order, with how many extras were booked on trade agreements and what they added up to
  - SCO cnt and $ per mth, jan-dec
  - Each month, how often and by how much did the price of our deals with hired firms go up or down?
*/
SELECT SLCD.Mth, COUNT(*) AS Changes, SUM(SLCD.ChangeCurCost) AS ChangeCost
FROM SLCD WITH (NOLOCK)
WHERE SLCD.SLCo = @SLCo
    AND SLCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY SLCD.Mth
ORDER BY SLCD.Mth
