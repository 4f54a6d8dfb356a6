/*
title: Balance of an account at the end of each month of a year
grain: one month
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  GLAcct: {type: bGLAcct, example: 1000-}
  FYEMO: {type: bMonth, example: 2024-12-01}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How did the balance of this account develop over the year?
  - Month-end balances of an account
  - running balance of account
  - Activity of an account by month with the balance after each month, starting from the beginning balance.
  - show me this acct creeping up month by month
  - Where did 2100- stand at the close of each period in 2024?
  - Bank examiner wants to see the line of credit at every month end of 2024; give opening plus movement so that each close shows what we owed on 2300-
  - month end bal on one acct, all yr
  - 'Month by month for the one account: what went in, what went out, the net, and what it stood at afterwards'
  - 1000- cash bal per EOM jan-dec w/ dr n cr
  - How much was in this account at the close of January, of February, and so on through December?
*/
SELECT GLBL.Mth, GLBL.Debits, GLBL.Credits, GLBL.NetActivity,
    ISNULL(GLYB.BeginBal, 0) + SUM(GLBL.NetActivity) OVER (ORDER BY GLBL.Mth ROWS UNBOUNDED PRECEDING) AS Balance
FROM GLBL WITH (NOLOCK)
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLBL.GLCo = GLYB.GLCo
    AND GLBL.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
WHERE GLBL.GLCo = @GLCo
    AND GLBL.GLAcct = @GLAcct
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY GLBL.Mth
