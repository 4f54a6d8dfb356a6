/*
title: Net income by month with year to date
grain: one month
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What is our net income each month and year to date?
  - Monthly profit with running total
  - net income ytd
  - Income less expense by month with the running total from the first month.
  - r we making money this year
  - Bottom line per month in 2024 and the sum since January after each
  - The bank's covenant is tested on cumulative earnings; show month after month our revenue, cost, profit, and the profit so far
  - profit by month, cumulative
  - Month, revenue, cost, what was left, and the cumulative amount to that point
  - mthly NI + ytd, co 1, jan-sep
  - In which months did we make money, in which did we lose some, and where do we stand in total?
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
        AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLBL.Mth
)
SELECT Months.Mth, Months.Income, Months.Expense, Months.Income - Months.Expense AS NetIncome,
    SUM(Months.Income - Months.Expense) OVER (ORDER BY Months.Mth ROWS UNBOUNDED PRECEDING) AS YearToDate
FROM Months
ORDER BY Months.Mth
