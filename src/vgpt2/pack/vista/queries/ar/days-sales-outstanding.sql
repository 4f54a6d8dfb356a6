/*
title: Days sales outstanding at the end of each month
grain: one month
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Board deck, page 6, needs the collection period month by month, based on the last three months of billing.
  - Receivables balance at month end over invoicing of three months times ninety, for every month of a year
  - dso trend
  - Was it 47 days in March and 61 in June, or am I misremembering?
  - how long is our cash tied up, trend by mth
  - Month, billed in the month, billed in three months, balance owed, number of days.
  - Are owners paying slower than last autumn, on the whole?
  - What was our DSO at each month's close during 2024?
  - 'Board asks whether owners pay slower: compute for january to december 2023 the days of billing tied up, from closing balance and the trailing quarter'
  - AR days, monthly trend
  - 'Collection days with their ingredients: month, billed, trailing quarter''s billing, closing balance, resulting days, in order'
  - dso jan-sep 90 x bal / 3 mo billngs
  - Roughly how many days of our billing are clients still holding at each month end?
*/
WITH Months AS (
    SELECT ARTL.Mth, SUM(ARTL.Amount) AS Movement,
        SUM(CASE WHEN ARTH.ARTransType = 'I' THEN ARTL.Amount ELSE 0 END) AS Invoiced
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @EndMth
        AND ARTH.ARTransType <> 'M'
    GROUP BY ARTL.Mth
),
Running AS (
    SELECT Months.Mth, Months.Invoiced,
        SUM(Months.Invoiced) OVER (ORDER BY Months.Mth ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS InvoicedThreeMonths,
        SUM(Months.Movement) OVER (ORDER BY Months.Mth ROWS UNBOUNDED PRECEDING) AS Balance
    FROM Months
)
SELECT Running.Mth, Running.Invoiced, Running.InvoicedThreeMonths, Running.Balance,
    CASE WHEN Running.InvoicedThreeMonths > 0 THEN 90.0 * Running.Balance / Running.InvoicedThreeMonths ELSE 0 END
        AS DaysOutstanding
FROM Running
WHERE Running.Mth >= @BeginMth
ORDER BY Running.Mth
