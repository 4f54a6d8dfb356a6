/*
title: Budget codes with the months and number of accounts they hold
grain: one budget code
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Which budgets do we have?
  - Budget codes with first and last month budgeted
  - budget codes
  - Budget codes of a company with description, first month, last month and number of accounts budgeted.
  - what budgets r in the system
  - Plans stored for our company, the period each covers and how many accounts are filled in
  - New controller took over and wonders which plan versions exist in the ledger; name each one with its first and last month before she picks the one for the owner's report
  - which plans did we load
  - Code and name of every plan, when it starts, when it ends, how many accounts have figures in it
  - bgt codes in GL? orig, rev1, fcst... w/ date range
  - Did anybody enter a yearly plan in the system, perhaps several, and for which months?
*/
SELECT GLBC.BudgetCode, GLBC.Description, MIN(GLBD.Mth) AS FirstMonth, MAX(GLBD.Mth) AS LastMonth,
    COUNT(DISTINCT GLBD.GLAcct) AS Accounts
FROM GLBC WITH (NOLOCK)
LEFT JOIN GLBD WITH (NOLOCK)
    ON GLBC.GLCo = GLBD.GLCo
    AND GLBC.BudgetCode = GLBD.BudgetCode
WHERE GLBC.GLCo = @GLCo
GROUP BY GLBC.BudgetCode, GLBC.Description
ORDER BY GLBC.BudgetCode
