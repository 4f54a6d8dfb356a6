/*
title: Income, expense and net income of the twelve months up to the end of each month
grain: one month
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  HistoryMth: {type: bMonth, example: 2023-02-01}
asks:
  - What did we earn over the last twelve months, seen from the end of each month?
  - Rolling twelve month revenue, expense and net income for every month of a range
  - ttm income
  - rolling 12 mo profit by month, were is it headed
  - Winter always makes us look poor and summer makes us look rich, and the debt service ratio in the agreement is tested each quarter on the trailing year anyway, so instead of single months show the sum of twelve months ending with each, for income, for expense and for what is left
  - Yearly result with the season taken out
  - Month, income of 12 months, expense of 12 months, net of 12 months - January 2024 until December, from figures that start in February 2023
  - Rolling annual revenue, cost and profit viewed from every month of 2024
  - Debt covenant is measured on the last four quarters at any date; for each month end of 2024 sum the year behind it, sales, spending, what remained and the margin
  - ltm p&l each month
  - Month, twelve-month sales, twelve-month spending, what remained, margin in percent
  - TTM rev/exp/NI by mth 24, w/ net %
  - Taken always a full year back from the given month, are we earning more or less than before?
*/
WITH Months AS (
    SELECT GLBL.Mth, -SUM(CASE WHEN GLAC.AcctType = 'I' THEN GLBL.NetActivity ELSE 0 END) AS Income,
        SUM(CASE WHEN GLAC.AcctType = 'E' THEN GLBL.NetActivity ELSE 0 END) AS Expense
    FROM GLBL WITH (NOLOCK)
    JOIN GLAC WITH (NOLOCK)
        ON GLBL.GLCo = GLAC.GLCo
        AND GLBL.GLAcct = GLAC.GLAcct
    WHERE GLBL.GLCo = @GLCo
        AND GLAC.AcctType IN ('I', 'E')
        AND GLBL.Mth BETWEEN @HistoryMth AND @EndMth
    GROUP BY GLBL.Mth
),
Rolling AS (
    SELECT Months.Mth,
        SUM(Months.Income) OVER (ORDER BY Months.Mth ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) AS Income12,
        SUM(Months.Expense) OVER (ORDER BY Months.Mth ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) AS Expense12
    FROM Months
)
SELECT Rolling.Mth, Rolling.Income12, Rolling.Expense12, Rolling.Income12 - Rolling.Expense12 AS NetIncome12,
    100.0 * (Rolling.Income12 - Rolling.Expense12) / NULLIF(Rolling.Income12, 0) AS NetPct
FROM Rolling
WHERE Rolling.Mth >= @BeginMth
ORDER BY Rolling.Mth
