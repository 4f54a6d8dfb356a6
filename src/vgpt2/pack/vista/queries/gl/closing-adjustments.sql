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
  - Ledger numbers the CPA changed when fiscal 2024 was wrapped up, and by how much
  - The surety wants our opening figures explained because they differ from last year's draft; show each account that got a year-end correction with its opening and the correction
  - y/e adj amounts by acct
  - Account with its name, what it opened the year at, and the net correction, in number order, skipping those nobody touched
  - net adj at FYE 12/24, all accts w/ one
  - After the year was over somebody corrected a few figures. On which accounts, and how big was each correction?
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
