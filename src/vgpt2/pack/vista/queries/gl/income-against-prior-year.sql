/*
title: Income and expense by account against the prior year
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  PriorBeginMth: {type: bMonth, example: 2023-01-01}
  PriorEndMth: {type: bMonth, example: 2023-12-01}
asks:
  - How does the income statement compare with last year?
  - P&L this year against last year by account
  - pnl vs ly
  - Activity of income and expense accounts for two ranges of months with the change.
  - did we make more than last year and where
  - Revenue and cost, account by account, 2024 next to 2023
  - Our line of credit is renewed in february and the banker always asks what drove the change in earnings; set each revenue and cost account of both years side by side
  - this yr / last yr P&L
  - Revenue accounts on top, then costs; each with name, this year's figure, the one before, and the increase
  - p&l yoy by acct, jan-jun both yrs, chg col
  - Which of our earnings and expenses grew compared with the twelve months before, and which shrank?
*/
SELECT GLAC.AcctType, GLAC.GLAcct, GLAC.Description,
    SUM(CASE WHEN GLBL.Mth BETWEEN @BeginMth AND @EndMth THEN GLBL.NetActivity ELSE 0 END) AS ThisPeriod,
    SUM(CASE WHEN GLBL.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN GLBL.NetActivity ELSE 0 END) AS PriorPeriod,
    SUM(CASE WHEN GLBL.Mth BETWEEN @BeginMth AND @EndMth THEN GLBL.NetActivity ELSE -GLBL.NetActivity END) AS Change
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType IN ('I', 'E')
    AND (GLBL.Mth BETWEEN @BeginMth AND @EndMth OR GLBL.Mth BETWEEN @PriorBeginMth AND @PriorEndMth)
GROUP BY GLAC.AcctType, GLAC.GLAcct, GLAC.Description
ORDER BY GLAC.AcctType DESC, GLAC.GLAcct
