/*
title: Days payables outstanding at the end of each month from the balance and the invoices of three months
grain: one month
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How many days of purchases are we sitting on, month by month?
  - Unpaid vendor balance at month end over the invoices of three months times ninety, for each month of a range
  - dpo trend
  - are we strechin our vendors more than we use to
  - The board likes to see the collection days and the payment days as two lines in one chart; the first we have, so for 2024 give me the other one with the invoices booked in the month, the three month total, what we owed at the end, and the days
  - Speed at which we settle with suppliers, over the year
  - Month, booked, booked in three months, unpaid at the end, days - July 2023 through June 2024
  - How long, in days, did bills stay unsettled at each close of last year?
  - Lender's covenant package asks for the ratio of unsettled trade debt to the trailing quarter's bills, times ninety, at each close of 2023
  - payables days each month
  - 'Payables days with their ingredients: month, bills recorded, trailing quarter''s bills, closing unpaid balance and resulting days, in order'
  - dpo by mo jan-dec, trailng 3 mos method
  - On average, how long do we hold suppliers' bills unpaid, measured at the close of each month through the year?
*/
WITH Movements AS (
    SELECT APTD.Mth, APTD.Amount AS Booked, APTD.Amount AS Movement
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Mth <= @EndMth
    UNION ALL
    SELECT APTD.PaidMth, 0, -APTD.Amount
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Status IN (3, 4)
        AND APTD.PaidMth <= @EndMth
),
Months AS (
    SELECT Movements.Mth, SUM(Movements.Booked) AS Booked, SUM(Movements.Movement) AS Movement
    FROM Movements
    GROUP BY Movements.Mth
),
Running AS (
    SELECT Months.Mth, Months.Booked,
        SUM(Months.Booked) OVER (ORDER BY Months.Mth ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS BookedThreeMonths,
        SUM(Months.Movement) OVER (ORDER BY Months.Mth ROWS UNBOUNDED PRECEDING) AS Unpaid
    FROM Months
)
SELECT Running.Mth, Running.Booked, Running.BookedThreeMonths, Running.Unpaid,
    CASE WHEN Running.BookedThreeMonths > 0 THEN 90.0 * Running.Unpaid / Running.BookedThreeMonths ELSE 0 END
        AS DaysOutstanding
FROM Running
WHERE Running.Mth >= @BeginMth
ORDER BY Running.Mth
