/*
title: Company job cost by month against the month before
grain: one month
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How does job cost compare with the month before?
  - Month over month job cost of the company
  - mom job cost
  - Total actual job cost per month with the previous month and the change.
  - are we spendin more than last month
  - Company-wide project spending for every month of 2024 and the change from the preceding one
  - Our line of credit gets resized on how fast spending grows, so for January through December put total project dollars and hours with the increase over the prior period
  - spending trend, all projects together
  - All projects summed for each month of 2024, hours and dollars, next to the preceding month and the rise or fall
  - total jc cost by mth 2024 w delta vs prior mth, whole co
  - Taking all projects together, did we spend more or less each month than in the month that came ahead of it?
*/
WITH Months AS (
    SELECT JCCP.Mth, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.ActualHours) AS ActualHours
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY JCCP.Mth
)
SELECT Months.Mth, Months.ActualHours, Months.ActualCost,
    LAG(Months.ActualCost) OVER (ORDER BY Months.Mth) AS MonthBefore,
    Months.ActualCost - LAG(Months.ActualCost) OVER (ORDER BY Months.Mth) AS Change
FROM Months
ORDER BY Months.Mth
