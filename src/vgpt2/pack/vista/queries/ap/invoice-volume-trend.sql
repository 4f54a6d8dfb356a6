/*
title: Invoices by month against the month before
grain: one month
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How does invoice volume change from month to month?
  - Monthly AP volume with change to the prior month
  - ap volume trend
  - Number and total of invoices by month with the total of the month before and the change.
  - are bills going up or down lately
  - Track the monthly count and dollars of bills received, with movement.
  - Asking management for another clerk; show how our bill count and dollar load rose each month of 2023 compared with the previous one
  - AP intake trend, up or down
  - Supplier bills per month with period, how many bills, dollars, previous period's dollars, up or down
  - ap inv cnt + $ by mo w mom chg
  - Are more supplier bills coming in each month than the month before, and by how many dollars?
*/
WITH Months AS (
    SELECT APTH.Mth, COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS Total
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTH.Mth
)
SELECT Months.Mth, Months.Invoices, Months.Total, LAG(Months.Total) OVER (ORDER BY Months.Mth) AS MonthBefore,
    Months.Total - LAG(Months.Total) OVER (ORDER BY Months.Mth) AS Change
FROM Months
ORDER BY Months.Mth
