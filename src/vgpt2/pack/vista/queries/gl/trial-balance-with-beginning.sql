/*
title: Beginning balance, activity and ending balance by account
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  BeginMth: {type: bMonth, example: 2024-01-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Give me a full trial balance with beginning and ending balances.
  - Trial balance through a month
  - trial balance
  - Beginning balance of the fiscal year, activity through a month and ending balance by account.
  - full tb with opening balances pls
  - Opening, movement and closing figures for every ledger number through June
  - Outside CPA imports our figures in his own program; he needs each account with what it opened fiscal 2024 at, what moved until september and where it ends, no headings, no statistics
  - TB incl opening n closing
  - Number and name, figure at the start of the year, movement till the month end, figure at the end; all accounts, also the idle ones
  - full tb thru 9/24 w/ beg bal, act, end bal
  - 'For every account in our books: what was there at New Year, what changed, what is there now?'
*/
WITH Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLBL WITH (NOLOCK)
    WHERE GLBL.GLCo = @GLCo
        AND GLBL.Mth BETWEEN @BeginMth AND @ThroughMth
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, ISNULL(GLYB.BeginBal, 0) AS BeginningBalance,
    ISNULL(Activity.Amount, 0) AS Activity, ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS EndingBalance
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
ORDER BY GLAC.GLAcct
