/*
title: Budget of a fiscal year against the actual of the year before by income and expense account with percent change
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BudgetCode: {type: bBudgetCode, example: '2024'}
  FYEMO: {type: bMonth, example: 2024-12-01}
  PriorFYEMO: {type: bMonth, example: 2023-12-01}
asks:
  - How does next year's plan compare with what we really spent this year, account by account?
  - New budget beside last year's actual for every income and expense account, with dollar and percent change
  - plan versus last year
  - The owners meet on Thursday about the 2024 plan and will ask for each line why it goes up when 2023 came in at such and such, so give me the planned amount, what was booked the year before, the difference and how many percent that is, including lines which exist on one side only.
  - budgett increases over prior yr actuals in %
  - Are we planning more than 10 percent growth in 7210- office rent?
  - Where is next year's expectation far away from history?
  - This year's planned revenue and cost by account versus what last year truly came to
  - Bank wants proof that our 2024 forecast is not fantasy; give every income and cost account with the forecast, the real 2023 outcome, and growth in dollars and percent
  - new plan vs last yrs real numbers
  - Account with name and kind, planned for the year, booked in the year before, up or down in dollars, up or down in percent
  - FY24 bgt vs FY23 act by acct w/ % chg, P&L only
  - We made a plan for the coming year. How different is it from what happened in the last one, item by item?
*/
WITH Budget AS (
    SELECT GLBD.GLCo, GLBD.GLAcct, SUM(GLBD.BudgetAmt) AS Amount
    FROM GLBD WITH (NOLOCK)
    JOIN GLFY WITH (NOLOCK)
        ON GLBD.GLCo = GLFY.GLCo
        AND GLBD.Mth BETWEEN GLFY.BeginMth AND GLFY.FYEMO
    WHERE GLBD.GLCo = @GLCo
        AND GLBD.BudgetCode = @BudgetCode
        AND GLFY.FYEMO = @FYEMO
    GROUP BY GLBD.GLCo, GLBD.GLAcct
),
Actual AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLBL WITH (NOLOCK)
    JOIN GLFY WITH (NOLOCK)
        ON GLBL.GLCo = GLFY.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND GLFY.FYEMO
    WHERE GLBL.GLCo = @GLCo
        AND GLFY.FYEMO = @PriorFYEMO
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, ISNULL(Budget.Amount, 0) AS BudgetAmount,
    ISNULL(Actual.Amount, 0) AS PriorActual, ISNULL(Budget.Amount, 0) - ISNULL(Actual.Amount, 0) AS Change,
    100.0 * (ISNULL(Budget.Amount, 0) - ISNULL(Actual.Amount, 0)) / NULLIF(ABS(Actual.Amount), 0) AS PercentChange
FROM GLAC WITH (NOLOCK)
LEFT JOIN Budget
    ON GLAC.GLCo = Budget.GLCo
    AND GLAC.GLAcct = Budget.GLAcct
LEFT JOIN Actual
    ON GLAC.GLCo = Actual.GLCo
    AND GLAC.GLAcct = Actual.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType IN ('I', 'E')
    AND (Budget.Amount <> 0 OR Actual.Amount <> 0)
ORDER BY GLAC.GLAcct
