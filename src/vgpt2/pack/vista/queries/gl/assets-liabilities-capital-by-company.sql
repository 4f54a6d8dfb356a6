/*
title: Total assets, liabilities and capital of each company at the end of a month with the year's income so far
grain: one company
level: advanced
parameters:
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - One line per company please, total assets, total liabilities, equity, and what it earned so far this year, at the end of June
  - Balance sheet totals by company at a month end from opening balances and activity, with net income of the year to date
  - balance totals by company
  - whats each co worth on the books, assets n liabilties, june
  - For the combined covenant the lender adds up all eleven entities himself and always arrives at another number, so for each company give the sums of assets, of debts and of capital, and the result since the year began, through the month I name
  - Net position of every entity in the family
  - Company, assets, liabilities, capital, income to date, year ending December 2024 through 9/24
  - What every entity owns, owes and is worth as of June, along with year-to-date profit
  - Bonding agent looks at the whole group before raising our line; for every company by name he wants sums of property, debt and equity at september 30 and the year's earnings
  - tot A, L and equity per entity
  - 'One row an entity with its name: everything owned, everything owed, owners'' stake, and profit since the fiscal year opened'
  - A / L / equity + YTD NI for all cos @ 6/30/24, FYE dec
  - How much does each of our firms own, how much does it owe, and is it making money this year?
*/
WITH Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE GLFY.FYEMO = @FYEMO
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.GLCo, HQCO.Name,
    SUM(CASE WHEN GLAC.AcctType = 'A' THEN ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) ELSE 0 END) AS Assets,
    -SUM(CASE WHEN GLAC.AcctType = 'L' THEN ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) ELSE 0 END)
        AS Liabilities,
    -SUM(CASE WHEN GLAC.AcctType IN ('C', 'P') THEN ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) ELSE 0 END)
        AS Capital,
    -SUM(CASE WHEN GLAC.AcctType IN ('I', 'E') THEN ISNULL(Activity.Amount, 0) ELSE 0 END) AS IncomeToDate
FROM GLAC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLAC.GLCo = HQCO.HQCo
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON GLAC.GLCo = Activity.GLCo
    AND GLAC.GLAcct = Activity.GLAcct
GROUP BY GLAC.GLCo, HQCO.Name
ORDER BY GLAC.GLCo
