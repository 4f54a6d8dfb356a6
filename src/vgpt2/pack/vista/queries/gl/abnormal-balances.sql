/*
title: Accounts whose balance at a month end is on the wrong side
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Before I send the June trial balance, list balance sheet accounts with a credit where a debit belongs or the other way round.
  - Accounts with an ending balance opposite to their normal balance, beginning balance plus activity through a month
  - abnormal balances
  - Why is 1310- prepaid insurance at minus 4,815 after the May entry?
  - accts w/ backwards balance
  - Account, name, kind, normal side, balance.
  - Sanity check of the ledger, signs only, at June 30
  - Assets that show negative and debts that show positive at the close of june
  - CPA firm starts monday and reclasses embarrass us every year; look for assets with a credit standing, or payables and equity with a debit standing, as of june 2024
  - debit where credit oughta be
  - Number and name of each account, whether it belongs to assets, debts or equity, which side is normal, and what stands there now
  - BS accts w/ wrong sign @ 6/30? neg cash, debit AP, stuff like that
  - In the books, money we own should be a plus and money we owe a minus. Where is it the other way about?
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
),
Balances AS (
    SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, GLAC.NormBal,
        ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS Balance
    FROM GLAC WITH (NOLOCK)
    LEFT JOIN GLYB WITH (NOLOCK)
        ON GLAC.GLCo = GLYB.GLCo
        AND GLAC.GLAcct = GLYB.GLAcct
        AND GLYB.FYEMO = @FYEMO
    LEFT JOIN Activity
        ON GLAC.GLCo = Activity.GLCo
        AND GLAC.GLAcct = Activity.GLAcct
    WHERE GLAC.GLCo = @GLCo
        AND GLAC.AcctType IN ('A', 'L', 'C')
)
SELECT Balances.GLAcct, Balances.Description, Balances.AcctType, Balances.NormBal, Balances.Balance
FROM Balances
WHERE (Balances.NormBal = 'D' AND Balances.Balance < 0)
    OR (Balances.NormBal = 'C' AND Balances.Balance > 0)
ORDER BY Balances.GLAcct
