/*
title: Expense accounts with activity and no budget
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BudgetCode: {type: bBudgetCode, example: '2024'}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Where do we spend without a budget?
  - Expense accounts that have activity but no budget
  - unbudgeted spend
  - Expense accounts with net activity in a range of months and no budget amount under a budget code.
  - what are we spendin that nobody planned for
  - Cost numbers that moved in 2024 although the plan has nothing there
  - Owner signs off any cost nobody planned; find ledger numbers of cost type with real dollars between january and june but no amounts in plan 2024, dearest first
  - costs nobody put in the plan
  - Number and name of the cost account with what was booked on it, highest on top, only if the plan leaves it out altogether
  - exp accts w/ act but zero bgt lines YTD, bgt code 2024
  - For what sort of things did we pay money that were not in our plan at all?
*/
SELECT GLAC.GLAcct, GLAC.Description, SUM(GLBL.NetActivity) AS Actual
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType = 'E'
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
    AND NOT EXISTS (
        SELECT 1
        FROM GLBD WITH (NOLOCK)
        WHERE GLBD.GLCo = GLAC.GLCo
            AND GLBD.GLAcct = GLAC.GLAcct
            AND GLBD.BudgetCode = @BudgetCode
            AND GLBD.Mth BETWEEN @BeginMth AND @EndMth
    )
GROUP BY GLAC.GLAcct, GLAC.Description
HAVING SUM(GLBL.NetActivity) <> 0
ORDER BY Actual DESC, GLAC.GLAcct
