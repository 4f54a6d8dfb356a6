/*
title: Income and expense of each department against budget
grain: one value of the second account part
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BudgetCode: {type: bBudgetCode, example: '2024'}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Show me the bottom line of every department against what it was budgeted to make, with the department's name.
  - Is the Houston branch ahead of plan through June?
  - Department P&L, actual and budget side by side, department names spelled out
  - dept results vs plan
  - which divsion is blowing its numbers
  - 'One row per second segment value: name of the segment, actual net, planned net and variance for a span of periods.'
  - How are the branches doing compared with what their managers promised for the first half?
  - Profit each branch made between January and June next to what it promised to make
  - Branch managers sit down with the owner on july 18 about bonuses; for each branch by name give earnings so far, the planned earnings and how far ahead or behind it is
  - branch P&L vs plan
  - Code and name of each branch, net earned, net planned, better or worse, one row each, by code
  - div net inc act v bgt YTD june, seg 2, who is short
  - Each of our departments said what it would earn this half year. Which ones did it and which did not?
*/
WITH Actual AS (
    SELECT GLAC.GLCo, GLAC.Part2, SUM(GLBL.NetActivity) AS Amount
    FROM GLAC WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLAC.GLCo = GLBL.GLCo
        AND GLAC.GLAcct = GLBL.GLAcct
    WHERE GLAC.GLCo = @GLCo
        AND GLAC.AcctType IN ('I', 'E')
        AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLAC.GLCo, GLAC.Part2
),
Budget AS (
    SELECT GLAC.GLCo, GLAC.Part2, SUM(GLBD.BudgetAmt) AS Amount
    FROM GLAC WITH (NOLOCK)
    JOIN GLBD WITH (NOLOCK)
        ON GLAC.GLCo = GLBD.GLCo
        AND GLAC.GLAcct = GLBD.GLAcct
    WHERE GLAC.GLCo = @GLCo
        AND GLAC.AcctType IN ('I', 'E')
        AND GLBD.BudgetCode = @BudgetCode
        AND GLBD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLAC.GLCo, GLAC.Part2
)
SELECT GLPI.Instance, GLPI.Description, -ISNULL(Actual.Amount, 0) AS ActualNet, -ISNULL(Budget.Amount, 0) AS BudgetNet,
    ISNULL(Budget.Amount, 0) - ISNULL(Actual.Amount, 0) AS Variance
FROM GLPI WITH (NOLOCK)
LEFT JOIN Actual
    ON GLPI.GLCo = Actual.GLCo
    AND GLPI.Instance = Actual.Part2
LEFT JOIN Budget
    ON GLPI.GLCo = Budget.GLCo
    AND GLPI.Instance = Budget.Part2
WHERE GLPI.GLCo = @GLCo
    AND GLPI.PartNo = 2
ORDER BY GLPI.Instance
