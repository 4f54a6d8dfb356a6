/*
title: Balances rolled up to summary accounts
grain: one summary account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Give me the financials on the level of our rollup accounts rather than every single account.
  - Condensed trial balance through June by rollup account
  - Roll-up account, its name, number of accounts under it, opening balance and balance through a period.
  - condensed TB
  - too many accts, just the totals by group of accounts plz
  - For the bank package I need the short form balance sheet and P&L as of 6/24
  - Ledger totals gathered under their parent numbers as of June
  - Our bank doesn't want nine hundred lines; for the september package bring opening and closing figures grouped under the parent accounts, with the parent's name and how many belong to it
  - rollup TB, short form
  - Parent number, its name and kind, how many accounts it gathers, what it opened with, and what it closes with
  - sum acct bals thru 6/24, grp level not dtl accts
  - Can I see our books in a few dozen lines instead of hundreds, with similar accounts added together?
*/
WITH Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLBL WITH (NOLOCK)
    JOIN GLFY WITH (NOLOCK)
        ON GLBL.GLCo = GLFY.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
    GROUP BY GLBL.GLCo, GLBL.GLAcct
),
RolledUp AS (
    SELECT GLAC.GLCo, GLAC.SummaryAcct, COUNT(*) AS Accounts, SUM(ISNULL(GLYB.BeginBal, 0)) AS BeginningBalance,
        SUM(ISNULL(Activity.Amount, 0)) AS Amount
    FROM GLAC WITH (NOLOCK)
    LEFT JOIN GLYB WITH (NOLOCK)
        ON GLAC.GLCo = GLYB.GLCo
        AND GLAC.GLAcct = GLYB.GLAcct
        AND GLYB.FYEMO = @FYEMO
    LEFT JOIN Activity
        ON GLAC.GLCo = Activity.GLCo
        AND GLAC.GLAcct = Activity.GLAcct
    WHERE GLAC.GLCo = @GLCo
        AND GLAC.AcctType NOT IN ('H', 'M')
    GROUP BY GLAC.GLCo, GLAC.SummaryAcct
)
SELECT RolledUp.SummaryAcct, GLAC.Description, GLAC.AcctType, RolledUp.Accounts, RolledUp.BeginningBalance,
    RolledUp.BeginningBalance + RolledUp.Amount AS EndingBalance
FROM RolledUp
LEFT JOIN GLAC WITH (NOLOCK)
    ON RolledUp.GLCo = GLAC.GLCo
    AND RolledUp.SummaryAcct = GLAC.GLAcct
ORDER BY RolledUp.SummaryAcct
