/*
title: Accounts with closing adjustments of a fiscal year
grain: one account
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
asks:
  - Which accounts have adjustments in the year-end close?
  - Year-end net adjustments by account
  - closing adjustments
  - Beginning balance and net adjustments of accounts in a fiscal year where an adjustment was made.
  - what did the auditors adjust
*/
SELECT GLYB.GLAcct, GLAC.Description, GLYB.BeginBal, GLYB.NetAdj
FROM GLYB WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLYB.GLCo = GLAC.GLCo
    AND GLYB.GLAcct = GLAC.GLAcct
WHERE GLYB.GLCo = @GLCo
    AND GLYB.FYEMO = @FYEMO
    AND GLYB.NetAdj <> 0
ORDER BY GLYB.GLAcct
