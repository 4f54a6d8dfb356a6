/*
title: Net income of each company against its budget between two months
grain: one company
level: advanced
parameters:
  BudgetCode: {type: bBudgetCode, example: '2024'}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - How are the six companies doing against plan for the half year?
  - Actual net income, budgeted net income, variance and percent of plan by company over a range of months
  - profit against plan
  - For the board deck I want one line per entity with what it earned from January through June, what version 2024 said it would earn, the gap and how much of the plan that is, without the consolidation company so that nothing counts twice.
  - which subsdiary is behind budgt
  - Who is ahead and who is short of the profit we promised the bank?
  - Is company 5 still 240,000 under its plan at the end of June?
  - Half-year earnings of every subsidiary beside what its plan called for
  - Holding's board sits on july 25 and judges each subsidiary; give entity by name, what it made january to june, what version 2024 expected, the shortfall, percent reached
  - entity profit vs plan
  - Company number and name, profit booked, profit planned, ahead or behind, percent of the plan; no consolidating entity
  - NI act v bgt all cos H1 24, % of bgt
  - Each firm in our family had a profit target. Who has reached it so far, and who is how far away?
*/
WITH Actual AS (
    SELECT GLBL.GLCo, -SUM(GLBL.NetActivity) AS NetIncome
    FROM GLBL WITH (NOLOCK)
    JOIN GLAC WITH (NOLOCK)
        ON GLBL.GLCo = GLAC.GLCo
        AND GLBL.GLAcct = GLAC.GLAcct
    WHERE GLBL.Mth BETWEEN @BeginMth AND @EndMth
        AND GLAC.AcctType IN ('I', 'E')
    GROUP BY GLBL.GLCo
),
Budget AS (
    SELECT GLBD.GLCo, -SUM(GLBD.BudgetAmt) AS NetIncome
    FROM GLBD WITH (NOLOCK)
    JOIN GLAC WITH (NOLOCK)
        ON GLBD.GLCo = GLAC.GLCo
        AND GLBD.GLAcct = GLAC.GLAcct
    WHERE GLBD.BudgetCode = @BudgetCode
        AND GLBD.Mth BETWEEN @BeginMth AND @EndMth
        AND GLAC.AcctType IN ('I', 'E')
    GROUP BY GLBD.GLCo
)
SELECT GLCO.GLCo, HQCO.Name, ISNULL(Actual.NetIncome, 0) AS ActualNetIncome,
    ISNULL(Budget.NetIncome, 0) AS BudgetNetIncome,
    ISNULL(Actual.NetIncome, 0) - ISNULL(Budget.NetIncome, 0) AS Variance,
    100.0 * Actual.NetIncome / NULLIF(Budget.NetIncome, 0) AS PercentOfBudget
FROM GLCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLCO.GLCo = HQCO.HQCo
LEFT JOIN Actual
    ON GLCO.GLCo = Actual.GLCo
LEFT JOIN Budget
    ON GLCO.GLCo = Budget.GLCo
WHERE GLCO.Consolid = 'N'
ORDER BY GLCO.GLCo
