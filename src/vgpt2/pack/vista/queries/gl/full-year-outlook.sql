/*
title: Full year outlook by account from actual months and remaining budget
grain: one income or expense account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
  BudgetCode: {type: bBudgetCode, example: ORIG}
asks:
  - Six plus six forecast, meaning actual through June and budget for the rest of the year, by account, against the full year budget.
  - Actual to date, budget of the remaining months, outlook and difference to the annual budget for overhead and income accounts of a fiscal year
  - full year outlook
  - Where will 6420- vehicle expense end up in December if the second half goes as planned? We are 31,000 over already.
  - actuals ytd + rest of budget, how bad is it gonna be
  - Account, name, year to date, still planned, expected at year end, original plan, variance.
  - Reforecast of G&A the owner asked for on Monday
  - Combine booked months with the unspent plan months to project december's totals per ledger number
  - Banker wants to hear in july where 2024 will land; take what is booked through june, add what version ORIG still foresees, and compare with the annual plan by account
  - 6+6 forecast by acct
  - Account with name and kind, booked so far, planned for the months to come, projected total, annual plan, and how far we'd miss
  - fcst FY24 = act thru mth + bgt rest of yr, P&L accts, var to full bgt
  - If the coming months go as we planned, what will we have spent and earned by December, compared with what we set out to do?
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
Plans AS (
    SELECT GLBD.GLCo, GLBD.GLAcct, SUM(GLBD.BudgetAmt) AS WholeYear,
        SUM(CASE WHEN GLBD.Mth > @ThroughMth THEN GLBD.BudgetAmt ELSE 0 END) AS Remaining
    FROM GLFY WITH (NOLOCK)
    JOIN GLBD WITH (NOLOCK)
        ON GLFY.GLCo = GLBD.GLCo
        AND GLBD.Mth BETWEEN GLFY.BeginMth AND GLFY.FYEMO
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
        AND GLBD.BudgetCode = @BudgetCode
    GROUP BY GLBD.GLCo, GLBD.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, ISNULL(Actual.Amount, 0) AS ActualToDate,
    ISNULL(Plans.Remaining, 0) AS RemainingBudget, ISNULL(Actual.Amount, 0) + ISNULL(Plans.Remaining, 0) AS Outlook,
    ISNULL(Plans.WholeYear, 0) AS Budget,
    ISNULL(Actual.Amount, 0) + ISNULL(Plans.Remaining, 0) - ISNULL(Plans.WholeYear, 0) AS Variance
FROM GLAC WITH (NOLOCK)
LEFT JOIN Actual
    ON GLAC.GLCo = Actual.GLCo
    AND GLAC.GLAcct = Actual.GLAcct
LEFT JOIN Plans
    ON GLAC.GLCo = Plans.GLCo
    AND GLAC.GLAcct = Plans.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType IN ('I', 'E')
    AND (Actual.Amount <> 0 OR Plans.WholeYear <> 0)
ORDER BY GLAC.GLAcct
