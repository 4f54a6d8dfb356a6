/*
title: Balance sheet accounts against the end of the prior year
grain: one balance sheet account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  BeginMth: {type: bMonth, example: 2024-01-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Give me a balance sheet as of a month.
  - Balance sheet accounts with opening and current balance
  - balance sheet
  - Asset, liability and capital accounts with balance at the beginning of the year, at the end of a month and the change.
  - whats our assets an liabilities look like
  - Assets, debts and equity at the close of June next to where they began the year
  - Loan officer at First National wants our financial position through september, and how every figure moved since december 31; by account please
  - BS at 6/30 vs opening
  - Grouped assets, then capital, then liabilities; each account with its name, what it was when the year opened, what it is now, and the movement
  - bal sht thru june, beg of yr col + change col
  - What do we own and what do we owe right now, and has that gone up or down since New Year?
*/
WITH Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLBL WITH (NOLOCK)
    WHERE GLBL.GLCo = @GLCo
        AND GLBL.Mth BETWEEN @BeginMth AND @ThroughMth
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.AcctType, GLAC.GLAcct, GLAC.Description, ISNULL(GLYB.BeginBal, 0) AS BeginningOfYear,
    ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS Balance, ISNULL(Activity.Amount, 0) AS Change
FROM GLAC WITH (NOLOCK)
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON GLAC.GLCo = Activity.GLCo
    AND GLAC.GLAcct = Activity.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType IN ('A', 'L', 'C')
    AND (ISNULL(GLYB.BeginBal, 0) <> 0 OR ISNULL(Activity.Amount, 0) <> 0)
ORDER BY GLAC.AcctType, GLAC.GLAcct
