/*
title: Open receivables against the balance of their control accounts
grain: one receivables account
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Does the customer ledger tie to the general ledger control accounts at month end?
  - Receivables subledger without retainage beside the ledger balance of each receivable account
  - 1200-000 does not agree with the aging for June, how far is it off?
  - ar to gl recon
  - why is ar off from the gl agian
  - Account, name, total of open items through a month, opening balance plus activity, difference.
  - Client ledger against its GL accounts at June, with any variance.
  - 'Close checklist item 4: trade receivables without retention must agree with the books through may, per account, or explain the gap to the auditors'
  - AR subledger vs books
  - 'Receivables against the books: account with its name, client ledger total, books balance, variance, in account order'
  - ar recon 2 gl by acct thru sept ex retg
  - Do our client records and our accounting books show the same amount owed to us?
*/
WITH Subledger AS (
    SELECT ARRT.GLCo, ARRT.GLARAcct, SUM(ARTL.Amount - ARTL.Retainage) AS Amount
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    JOIN ARRT WITH (NOLOCK)
        ON ARTL.ARCo = ARRT.ARCo
        AND ARTL.RecType = ARRT.RecType
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @ThroughMth
        AND ARTH.ARTransType <> 'M'
    GROUP BY ARRT.GLCo, ARRT.GLARAcct
),
Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM ARCO WITH (NOLOCK)
    JOIN GLFY WITH (NOLOCK)
        ON ARCO.GLCo = GLFY.GLCo
        AND GLFY.FYEMO = @FYEMO
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE ARCO.ARCo = @ARCo
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT Subledger.GLARAcct, GLAC.Description, Subledger.Amount AS Receivables,
    ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS LedgerBalance,
    Subledger.Amount - ISNULL(GLYB.BeginBal, 0) - ISNULL(Activity.Amount, 0) AS Difference
FROM Subledger
JOIN GLAC WITH (NOLOCK)
    ON Subledger.GLCo = GLAC.GLCo
    AND Subledger.GLARAcct = GLAC.GLAcct
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON Subledger.GLCo = Activity.GLCo
    AND Subledger.GLARAcct = Activity.GLAcct
ORDER BY Subledger.GLARAcct
