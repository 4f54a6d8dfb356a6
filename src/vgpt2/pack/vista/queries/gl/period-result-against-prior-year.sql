/*
title: Income and expense by fiscal period against the prior fiscal year
grain: one fiscal period
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FiscalYr: {type: smallint, example: 2024}
asks:
  - Compare each period of fiscal 2024 with the same period a year earlier, income and expense apart.
  - How is period 6 running against period 6 last year?
  - Year over year result by period number, for a company whose year does not start in January
  - period vs last yr
  - r we doin better than last year, period by period
  - Period number, income this year and last, cost this year and last; fiscal year as input.
  - Revenue and cost for each accounting period, fiscal 2024 beside fiscal 2023
  - Our year starts in october so calendar comparisons mislead the owners; line up period one to twelve of this business year with the one before, revenue and cost apart
  - pd by pd, this FY vs last
  - Period number down the side; across, revenue now and then, cost now and then
  - FY24 vs FY23 by fisc pd, rev + exp
  - Is the third month of this business year better than the third month of last, and so on for all of them, in sales and in costs?
*/
WITH ByPeriod AS (
    SELECT GLFP.GLCo, GLFP.FiscalYr, GLFP.FiscalPd,
        -SUM(CASE WHEN GLAC.AcctType = 'I' THEN GLBL.NetActivity ELSE 0 END) AS Income,
        SUM(CASE WHEN GLAC.AcctType = 'E' THEN GLBL.NetActivity ELSE 0 END) AS Expense
    FROM GLFP WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFP.GLCo = GLBL.GLCo
        AND GLFP.Mth = GLBL.Mth
    JOIN GLAC WITH (NOLOCK)
        ON GLBL.GLCo = GLAC.GLCo
        AND GLBL.GLAcct = GLAC.GLAcct
    WHERE GLFP.GLCo = @GLCo
        AND GLFP.FiscalYr BETWEEN @FiscalYr - 1 AND @FiscalYr
        AND GLAC.AcctType IN ('I', 'E')
    GROUP BY GLFP.GLCo, GLFP.FiscalYr, GLFP.FiscalPd
)
SELECT ByPeriod.FiscalPd,
    SUM(CASE WHEN ByPeriod.FiscalYr = @FiscalYr THEN ByPeriod.Income ELSE 0 END) AS Income,
    SUM(CASE WHEN ByPeriod.FiscalYr = @FiscalYr THEN 0 ELSE ByPeriod.Income END) AS PriorIncome,
    SUM(CASE WHEN ByPeriod.FiscalYr = @FiscalYr THEN ByPeriod.Expense ELSE 0 END) AS Expense,
    SUM(CASE WHEN ByPeriod.FiscalYr = @FiscalYr THEN 0 ELSE ByPeriod.Expense END) AS PriorExpense
FROM ByPeriod
GROUP BY ByPeriod.FiscalPd
ORDER BY ByPeriod.FiscalPd
