/*
title: Budget amounts between two months on accounts that are inactive, with budget name
grain: one account and budget
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Have we budgeted anything on accounts that nobody can post to any more?
  - Inactive accounts that still carry budget in a year, total by budget version
  - budget on dead accounts
  - When I copied the 2023 plan into 2024 I think I dragged along a handful of accounts we had shut off after the chart clean-up, and now the variance report shows money that will never be spent; which are they and how much sits there in each version?
  - buget sitting on accounts turnd off
  - Plan dollars that can never be used
  - Is there still 4,000 planned on 7655- which we retired in March?
  - Planned dollars that stand on ledger numbers nobody may use any longer
  - The owner asked why the plan totals 60,000 more than the departments handed in; check 2024 for amounts planned under switched off accounts, per plan version
  - plan money parked on closed accts
  - Plan by code and name, closed account with its name, total planned over the months
  - bgt $$ on inactve GL accts 2024, all versions
  - Have we set aside money under account numbers that were shut down?
*/
SELECT GLBD.BudgetCode, GLBC.Description AS Budget, GLBD.GLAcct, GLAC.Description AS Account,
    SUM(GLBD.BudgetAmt) AS BudgetAmount
FROM GLBD WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLBD.GLCo = GLAC.GLCo
    AND GLBD.GLAcct = GLAC.GLAcct
JOIN GLBC WITH (NOLOCK)
    ON GLBD.GLCo = GLBC.GLCo
    AND GLBD.BudgetCode = GLBC.BudgetCode
WHERE GLBD.GLCo = @GLCo
    AND GLBD.Mth BETWEEN @BeginMth AND @EndMth
    AND GLAC.Active = 'N'
GROUP BY GLBD.BudgetCode, GLBC.Description, GLBD.GLAcct, GLAC.Description
HAVING SUM(GLBD.BudgetAmt) <> 0
ORDER BY GLBD.BudgetCode, GLBD.GLAcct
