/*
title: Payments by month with running total
grain: one month
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much have we paid vendors so far this year, month by month?
  - Monthly disbursements with year to date
  - payments ytd
  - Number and total of payments by month with the running total, voids left out.
  - cash going out the door by month
  - Disbursements each month of 2024, accumulated as we go.
  - For the budget meeting, cumulative supplier cash through each month of 2023 plus the number of checks, so we can compare with the revolver
  - AP burn, cumulative
  - 'AP disbursements: month, how many checks and transfers, dollars that month, dollars since the start, voids ignored'
  - ap pd by mo w cum ytd col
  - How much have we given suppliers each month, and added up since January?
*/
WITH Months AS (
    SELECT APPH.PaidMth, COUNT(*) AS Payments, SUM(APPH.Amount) AS Paid
    FROM APPH WITH (NOLOCK)
    WHERE APPH.APCo = @APCo
        AND APPH.VoidYN = 'N'
        AND APPH.PaidMth BETWEEN @BeginMth AND @EndMth
    GROUP BY APPH.PaidMth
)
SELECT Months.PaidMth, Months.Payments, Months.Paid,
    SUM(Months.Paid) OVER (ORDER BY Months.PaidMth ROWS UNBOUNDED PRECEDING) AS PaidToDate
FROM Months
ORDER BY Months.PaidMth
