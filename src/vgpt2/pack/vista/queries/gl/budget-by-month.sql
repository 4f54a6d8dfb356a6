/*
title: Budget of income and expense accounts by month
grain: one account and month
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BudgetCode: {type: bBudgetCode, example: '2024'}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Show the budget month by month.
  - Monthly budget by account
  - budget spread
  - Budget of income and expense accounts by month for one budget code.
  - whats the overhead budget each month
  - Planned revenue and overhead per account for each period of 2024
  - Cash forecast for the bank is done in months; give me what plan code 2024 expects for every profit and loss account from january to december
  - p&l plan, jan to dec
  - Account number and name, each month of the year in turn, and the dollars planned for it
  - mthly bgt spread 4 the I/S accts, code 2024, want it in excel
  - How much do we intend to earn and to spend in every single month, account by account?
*/
SELECT GLBD.GLAcct, GLAC.Description, GLBD.Mth, GLBD.BudgetAmt
FROM GLBD WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLBD.GLCo = GLAC.GLCo
    AND GLBD.GLAcct = GLAC.GLAcct
WHERE GLBD.GLCo = @GLCo
    AND GLBD.BudgetCode = @BudgetCode
    AND GLAC.AcctType IN ('I', 'E')
    AND GLBD.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY GLBD.GLAcct, GLBD.Mth
