/*
title: Inventory value at a month end against the balance of its ledger accounts
grain: one inventory account
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  FYEMO: {type: bMonth, example: 2024-12-01}
asks:
  - Does the perpetual inventory at the end of June agree with the general ledger?
  - Month-end stock value by inventory account, category overrides included, against opening balance plus activity in the ledger
  - inventory tie out
  - acct 1410 shows 1,284,300 and the stock status says 1,266,950, which account is it
  - Monthly subledger reconciliation for stores and stockpiles. One line per balance sheet account with the variance.
  - Do the piles on the books match the piles in the warehouse system?
  - "PBC list item: valuation of stock at close of month compared to the control accounts."
  - Perpetual records at June's close versus each balance sheet inventory account
  - 'External audit asks for the tie-out of stores on December 31: per control account the subledger dollars, the general ledger balance and what is unexplained'
  - perpetual vs GL at close
  - Account and name, warehouse system's closing dollars, books' closing balance, and the variance
  - inv subldgr vs gl bal @ 6/30 by acct
  - Does what the warehouse system says our goods were worth agree with the accountant's books for that month?
*/
WITH Stock AS (
    SELECT brvINMA_MatlCategory.INCo, brvINMA_MatlCategory.Loc, brvINMA_MatlCategory.MatlGroup,
        brvINMA_MatlCategory.Category, SUM(brvINMA_MatlCategory.EndValue) AS EndValue
    FROM brvINMA_MatlCategory WITH (NOLOCK)
    WHERE brvINMA_MatlCategory.INCo = @INCo
        AND brvINMA_MatlCategory.Mth = @Mth
    GROUP BY brvINMA_MatlCategory.INCo, brvINMA_MatlCategory.Loc, brvINMA_MatlCategory.MatlGroup,
        brvINMA_MatlCategory.Category
),
Valued AS (
    SELECT INLM.GLCo, COALESCE(INLO.InvGLAcct, INLM.InvGLAcct) AS InvGLAcct, SUM(Stock.EndValue) AS EndValue
    FROM Stock
    JOIN INLM WITH (NOLOCK)
        ON Stock.INCo = INLM.INCo
        AND Stock.Loc = INLM.Loc
    LEFT JOIN INLO WITH (NOLOCK)
        ON Stock.INCo = INLO.INCo
        AND Stock.Loc = INLO.Loc
        AND Stock.MatlGroup = INLO.MatlGroup
        AND Stock.Category = INLO.Category
    GROUP BY INLM.GLCo, COALESCE(INLO.InvGLAcct, INLM.InvGLAcct)
),
Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @Mth
    WHERE GLFY.FYEMO = @FYEMO
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT Valued.GLCo, Valued.InvGLAcct, GLAC.Description, Valued.EndValue AS InventoryValue,
    ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS LedgerBalance,
    Valued.EndValue - ISNULL(GLYB.BeginBal, 0) - ISNULL(Activity.Amount, 0) AS Difference
FROM Valued
JOIN GLAC WITH (NOLOCK)
    ON Valued.GLCo = GLAC.GLCo
    AND Valued.InvGLAcct = GLAC.GLAcct
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON Valued.GLCo = Activity.GLCo
    AND Valued.InvGLAcct = Activity.GLAcct
ORDER BY Valued.GLCo, Valued.InvGLAcct
