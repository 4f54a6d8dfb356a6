/*
title: Active ledger accounts marked as cash that no bank account points to, with activity of the year through a month
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do we have cash accounts in the chart that are not set up as a bank account, and is anything moving in them?
  - Cash-type accounts with no bank record behind them and their net activity for the year
  - cash without bank
  - Treasury reconciles what is in the bank module, but I am worried that there are cash numbers in the ledger that no one ever reconciles because no bank was hung on them, petty cash aside; give me number, name, movement this year.
  - unreconciled csh accts not linkd to any bank
  - Money accounts outside treasury's view at 30 June
  - Does 1035- (the old Wells account) still have a bank behind it in 2024?
  - Ledger numbers typed as money on hand for which nobody created a checking account record
  - Internal auditor asks if all our money gets tied to a statement; find chart numbers flagged as cash with no checking or savings record hanging on them, and what moved through june
  - cash GL nobody reconciles
  - Number, name and net movement since the fiscal year began, only live cash-flagged numbers that treasury has no bank set up for
  - GL accts subtype cash but no CM acct linkd, w/ ytd actvty
  - Which numbers in our books are called cash although there is no real bank behind them?
*/
WITH Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE GLFY.GLCo = @GLCo
        AND GLFY.FYEMO = @FYEMO
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, ISNULL(Activity.Amount, 0) AS ActivityOfYear
FROM GLAC WITH (NOLOCK)
LEFT JOIN Activity
    ON GLAC.GLCo = Activity.GLCo
    AND GLAC.GLAcct = Activity.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.SubType = 'C'
    AND GLAC.Active = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM CMAC WITH (NOLOCK)
        WHERE CMAC.GLCo = GLAC.GLCo
            AND CMAC.GLAcct = GLAC.GLAcct
    )
ORDER BY GLAC.GLAcct
