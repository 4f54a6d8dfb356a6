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
