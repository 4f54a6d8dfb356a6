/*
title: Two budget versions of a fiscal year by account
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  FirstBudget: {type: bBudgetCode, example: ORIG}
  SecondBudget: {type: bBudgetCode, example: REV1}
asks:
  - How far did the revised budget move away from the one the board approved, account by account?
  - I want the original plan next to the reforecast for fiscal 2024 and the difference
  - 'Columns: account, description, type, first version, second version, change. One row an account for one fiscal year.'
  - orig vs revised budget
  - where did we bump up the buget this year
  - Which lines of the plan were rewritten since January, and by how much?
  - Compare version ORIG with REV1 for the year ending December
  - Differences between our first plan and the reforecast, for each ledger number
  - Shareholders approved one plan in december and management changed it in april; show for fiscal 2024 what both say per account and by how much they differ
  - ORIG vs REV1, what moved
  - Ledger number with name and kind, the amount in plan one, the amount in plan two, more or less
  - two bgt codes side by side FY24, diff per acct
  - We changed our plan during the year. What did it say before, what does it say now, for each item?
*/
WITH FirstVersion AS (
    SELECT GLBD.GLCo, GLBD.GLAcct, SUM(GLBD.BudgetAmt) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBD WITH (NOLOCK)
        ON GLFY.GLCo = GLBD.GLCo
        AND GLBD.Mth BETWEEN GLFY.BeginMth AND @FYEMO
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
        AND GLBD.BudgetCode = @FirstBudget
    GROUP BY GLBD.GLCo, GLBD.GLAcct
),
SecondVersion AS (
    SELECT GLBD.GLCo, GLBD.GLAcct, SUM(GLBD.BudgetAmt) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBD WITH (NOLOCK)
        ON GLFY.GLCo = GLBD.GLCo
        AND GLBD.Mth BETWEEN GLFY.BeginMth AND @FYEMO
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
        AND GLBD.BudgetCode = @SecondBudget
    GROUP BY GLBD.GLCo, GLBD.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, ISNULL(FirstVersion.Amount, 0) AS FirstAmount,
    ISNULL(SecondVersion.Amount, 0) AS SecondAmount,
    ISNULL(SecondVersion.Amount, 0) - ISNULL(FirstVersion.Amount, 0) AS Change
FROM GLAC WITH (NOLOCK)
LEFT JOIN FirstVersion
    ON GLAC.GLCo = FirstVersion.GLCo
    AND GLAC.GLAcct = FirstVersion.GLAcct
LEFT JOIN SecondVersion
    ON GLAC.GLCo = SecondVersion.GLCo
    AND GLAC.GLAcct = SecondVersion.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND (FirstVersion.Amount IS NOT NULL OR SecondVersion.Amount IS NOT NULL)
ORDER BY GLAC.GLAcct
