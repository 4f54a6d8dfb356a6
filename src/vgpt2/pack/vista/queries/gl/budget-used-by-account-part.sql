/*
title: Expense budget of a whole fiscal year, expense through a month and percent used by value of the second account part
grain: one value of the second account part
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
  BudgetCode: {type: bBudgetCode, example: '2024'}
asks:
  - Half the year is gone; how much of its spending budget has every division used?
  - Year's expense budget, spent to date, left and percent used per second segment of the account
  - budget burn by segment
  - which depts allready blew thru there budget
  - At the operations meeting each head gets a single number from me, the percent of the annual expense plan that he has used through the month, with the dollars left, and I would rather read it from the system than add sub-accounts in a sheet, division codes being in the second section of our numbers
  - Who has little allowance left until December?
  - Segment, name, budget of fiscal 2024, spent through June, left, percent
  - How much of its annual cost allowance has each department consumed through June?
  - Division managers get a bonus when they stay within allowance; for august's talk, compare spending so far with the entire year's plan by second section of the account number, with percent
  - '% of plan eaten, per dept'
  - Department code and name, allowance for the entire year, spent so far, remaining dollars, percent gone, worst at the top
  - opex bgt burned by div (seg 2) FY24 thru 6/24, whats left
  - Each part of our company may spend so much a year. Who has already spent most of it?
*/
WITH Spent AS (
    SELECT GLAC.GLCo, GLAC.Part2, SUM(GLBL.NetActivity) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    JOIN GLAC WITH (NOLOCK)
        ON GLBL.GLCo = GLAC.GLCo
        AND GLBL.GLAcct = GLAC.GLAcct
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
        AND GLAC.AcctType = 'E'
    GROUP BY GLAC.GLCo, GLAC.Part2
),
Planned AS (
    SELECT GLAC.GLCo, GLAC.Part2, SUM(GLBD.BudgetAmt) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBD WITH (NOLOCK)
        ON GLFY.GLCo = GLBD.GLCo
        AND GLBD.Mth BETWEEN GLFY.BeginMth AND GLFY.FYEMO
    JOIN GLAC WITH (NOLOCK)
        ON GLBD.GLCo = GLAC.GLCo
        AND GLBD.GLAcct = GLAC.GLAcct
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
        AND GLBD.BudgetCode = @BudgetCode
        AND GLAC.AcctType = 'E'
    GROUP BY GLAC.GLCo, GLAC.Part2
)
SELECT GLPI.Instance, GLPI.Description, ISNULL(Planned.Amount, 0) AS YearBudget, ISNULL(Spent.Amount, 0) AS Spent,
    ISNULL(Planned.Amount, 0) - ISNULL(Spent.Amount, 0) AS LeftOver,
    100.0 * Spent.Amount / NULLIF(Planned.Amount, 0) AS UsedPct
FROM GLPI WITH (NOLOCK)
LEFT JOIN Planned
    ON GLPI.GLCo = Planned.GLCo
    AND GLPI.Instance = Planned.Part2
LEFT JOIN Spent
    ON GLPI.GLCo = Spent.GLCo
    AND GLPI.Instance = Spent.Part2
WHERE GLPI.GLCo = @GLCo
    AND GLPI.PartNo = 2
ORDER BY UsedPct DESC, GLPI.Instance
