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
