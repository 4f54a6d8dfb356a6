/*
title: Budget against actual by account between two months
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BudgetCode: {type: bBudgetCode, example: '2024'}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How do actuals compare with the budget by account?
  - GL budget vs actual
  - budget variance
  - Budget, actual and variance by account for a budget code and a range of months.
  - are we over budget on overhead
  - Spending and revenue compared with plan, ledger number by ledger number
  - Quarterly board meeting is on the 14th and they ask why we are off; set what we planned from january to march against what was booked, with the overrun for each account
  - plan vs booked, whats off
  - Ledger number and name, planned, booked, over or under, for the months I pick
  - bgt/act var by acct YTD june code 2024
  - For every account, did we spend or earn more than we intended between January and June?
*/
WITH Budget AS (
    SELECT GLBD.GLCo, GLBD.GLAcct, SUM(GLBD.BudgetAmt) AS Amount
    FROM GLBD WITH (NOLOCK)
    WHERE GLBD.GLCo = @GLCo
        AND GLBD.BudgetCode = @BudgetCode
        AND GLBD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLBD.GLCo, GLBD.GLAcct
),
Actual AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLBL WITH (NOLOCK)
    WHERE GLBL.GLCo = @GLCo
        AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, ISNULL(Budget.Amount, 0) AS Budget, ISNULL(Actual.Amount, 0) AS Actual,
    ISNULL(Actual.Amount, 0) - ISNULL(Budget.Amount, 0) AS Variance
FROM GLAC WITH (NOLOCK)
LEFT JOIN Budget
    ON GLAC.GLCo = Budget.GLCo
    AND GLAC.GLAcct = Budget.GLAcct
LEFT JOIN Actual
    ON GLAC.GLCo = Actual.GLCo
    AND GLAC.GLAcct = Actual.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND (Budget.Amount IS NOT NULL OR Actual.Amount IS NOT NULL)
ORDER BY GLAC.GLAcct
