/*
title: Income, expense and net income of a company by calendar quarter between two months with expense as percent of income
grain: one quarter
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2023-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Quarterly results over two years for the surety's questionnaire.
  - Year, quarter, income, expense, net income, expense as a percentage of income
  - quarterly P&L totals
  - "The bonding agent sends a spreadsheet with eight boxes, a box for each quarter of the last two years, and wants revenue, all costs and what is left in each, plus the ratio, and I add up months by hand every time, so just the totals, no accounts."
  - resluts by quarter for the bondng company
  - How did each three-month stretch end, before we talk about the yearly figure?
  - Q3 2024 was about 31 million in and 29.4 out, is that what the books say?
  - Three-month totals of revenue, cost and profit for 2023 and 2024
  - Surety's renewal form has a box for each of eight quarters; fill them with revenue, cost, what remained, and cost as a share of revenue, company 1
  - qtr P&L, two yrs
  - Year and quarter down the side, then sales, spending, profit, and spending per hundred of sales
  - Q1-Q4 23 + 24 rev / exp / NI and exp pct, tots only
  - How did each quarter of the last two years turn out for us, money in, money out, and what stayed?
*/
SELECT YEAR(GLBL.Mth) AS CalendarYear, DATEPART(QUARTER, GLBL.Mth) AS CalendarQuarter,
    -SUM(CASE WHEN GLAC.AcctType = 'I' THEN GLBL.NetActivity ELSE 0 END) AS Income,
    SUM(CASE WHEN GLAC.AcctType = 'E' THEN GLBL.NetActivity ELSE 0 END) AS Expense,
    -SUM(GLBL.NetActivity) AS NetIncome,
    100.0 * SUM(CASE WHEN GLAC.AcctType = 'E' THEN GLBL.NetActivity ELSE 0 END)
        / NULLIF(-SUM(CASE WHEN GLAC.AcctType = 'I' THEN GLBL.NetActivity ELSE 0 END), 0) AS ExpensePercentOfIncome
FROM GLBL WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLBL.GLCo = GLAC.GLCo
    AND GLBL.GLAcct = GLAC.GLAcct
WHERE GLBL.GLCo = @GLCo
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
    AND GLAC.AcctType IN ('I', 'E')
GROUP BY YEAR(GLBL.Mth), DATEPART(QUARTER, GLBL.Mth)
ORDER BY CalendarYear, CalendarQuarter
