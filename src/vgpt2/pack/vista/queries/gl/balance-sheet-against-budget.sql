/*
title: Balance sheet accounts against their budgeted balance
grain: one balance sheet account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BudgetCode: {type: bBudgetCode, example: '2024'}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Where does our balance sheet stand against the budgeted balance sheet at the end of June?
  - Did we plan to owe the bank this much by now?
  - Actual and planned ending balances of assets, liabilities and capital for a fiscal year through a month.
  - balance sheet vs budget
  - r we on track w/ the planned cash and debt balances
  - List account, type, actual balance, budgeted balance and the gap; opening balances of the plan must be included.
  - Cash, receivables, debt and equity compared with what we planned them to be by June
  - Board approved a plan in which the equipment loans are below 4 million by mid-year; show planned and true standing of all assets, debts and equity under budget 2024
  - bs plan vs real
  - Every balance account with name and kind, what stands there at the month end and what the plan said would stand there, opening amounts included
  - BS accts actual bal vs bgt bal thru 6/24, bgt code 2024
  - Are our bank money, debts and property where we thought they would be when we made the plan for the year?
*/
WITH Actual AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
    GROUP BY GLBL.GLCo, GLBL.GLAcct
),
Planned AS (
    SELECT GLBD.GLCo, GLBD.GLAcct, SUM(GLBD.BudgetAmt) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBD WITH (NOLOCK)
        ON GLFY.GLCo = GLBD.GLCo
        AND GLBD.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
        AND GLBD.BudgetCode = @BudgetCode
    GROUP BY GLBD.GLCo, GLBD.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType,
    ISNULL(GLYB.BeginBal, 0) + ISNULL(Actual.Amount, 0) AS ActualBalance,
    ISNULL(GLBR.BeginBalance, 0) + ISNULL(Planned.Amount, 0) AS BudgetBalance
FROM GLAC WITH (NOLOCK)
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN GLBR WITH (NOLOCK)
    ON GLAC.GLCo = GLBR.GLCo
    AND GLAC.GLAcct = GLBR.GLAcct
    AND GLBR.BudgetCode = @BudgetCode
    AND GLBR.FYEMO = @FYEMO
LEFT JOIN Actual
    ON GLAC.GLCo = Actual.GLCo
    AND GLAC.GLAcct = Actual.GLAcct
LEFT JOIN Planned
    ON GLAC.GLCo = Planned.GLCo
    AND GLAC.GLAcct = Planned.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType IN ('A', 'L', 'C')
ORDER BY GLAC.GLAcct
