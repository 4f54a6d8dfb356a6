/*
title: Expense by ledger account as percent of total income in two periods
grain: one expense account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FirstBegin: {type: bMonth, example: 2023-01-01}
  FirstEnd: {type: bMonth, example: 2023-06-01}
  SecondBegin: {type: bMonth, example: 2024-01-01}
  SecondEnd: {type: bMonth, example: 2024-06-01}
asks:
  - Show the overhead lines as a percent of revenue, first half of last year beside first half of this year
  - Common size expense accounts for two spans of months
  - common size expenses
  - which costs are growin faster then sales
  - My predecessor reported dollars and the owners fell asleep; what wakes them up is cents per dollar of revenue, so for every expense account give me its share of all income in 2023 and in 2024, the biggest drift on top
  - Out of each dollar taken in, what went where, before and now?
  - Account, description, amount and % H1 2023, amount and % H1 2024, points changed
  - Share of revenue eaten by each cost line, this half year compared with the last one
  - Bank says our overhead ratio is slipping; take every cost account as a share of total revenue from january to june 2023 and again in 2024, and how many points it moved
  - overhead pct of sales, then and now
  - Cost account by name, dollars and share in the earlier stretch, dollars and share in the later one, and points gained, worst drift on top
  - exp as % of rev by acct H1 23 v H1 24, pts chg
  - For each hundred dollars we earn, how many go to rent, to fuel, to wages and so on, and was it less a year ago?
*/
WITH Activity AS (
    SELECT GLAC.GLCo, GLAC.GLAcct, GLAC.Description, GLAC.AcctType,
        SUM(CASE WHEN GLBL.Mth BETWEEN @FirstBegin AND @FirstEnd THEN GLBL.NetActivity ELSE 0 END) AS FirstAmount,
        SUM(CASE WHEN GLBL.Mth BETWEEN @SecondBegin AND @SecondEnd THEN GLBL.NetActivity ELSE 0 END) AS SecondAmount
    FROM GLBL WITH (NOLOCK)
    JOIN GLAC WITH (NOLOCK)
        ON GLBL.GLCo = GLAC.GLCo
        AND GLBL.GLAcct = GLAC.GLAcct
    WHERE GLBL.GLCo = @GLCo
        AND GLAC.AcctType IN ('I', 'E')
        AND GLBL.Mth BETWEEN @FirstBegin AND @SecondEnd
    GROUP BY GLAC.GLCo, GLAC.GLAcct, GLAC.Description, GLAC.AcctType
),
Income AS (
    SELECT -SUM(Activity.FirstAmount) AS FirstIncome, -SUM(Activity.SecondAmount) AS SecondIncome
    FROM Activity
    WHERE Activity.AcctType = 'I'
)
SELECT Activity.GLAcct, Activity.Description, Activity.FirstAmount,
    100.0 * Activity.FirstAmount / NULLIF(Income.FirstIncome, 0) AS FirstPct, Activity.SecondAmount,
    100.0 * Activity.SecondAmount / NULLIF(Income.SecondIncome, 0) AS SecondPct,
    100.0 * Activity.SecondAmount / NULLIF(Income.SecondIncome, 0)
        - 100.0 * Activity.FirstAmount / NULLIF(Income.FirstIncome, 0) AS PointsChanged
FROM Activity
CROSS JOIN Income
WHERE Activity.AcctType = 'E'
ORDER BY PointsChanged DESC, Activity.GLAcct
