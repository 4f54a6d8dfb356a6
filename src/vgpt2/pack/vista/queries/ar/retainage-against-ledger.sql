/*
title: Retainage in receivables through a month against the ledger balance of its retainage accounts
grain: one retainage account
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Does retainage receivable tie to the ledger at the end of June?
  - Retention held by owners in the customer ledger beside opening balance plus activity of the retainage account, with difference
  - retention to GL tie
  - The regular receivable account agrees since you fixed it last week, but 1220- for what owners hold back is still 15,060 off against the list of contracts; please give subledger, ledger and difference for each account that a receivable type uses for it.
  - ar retanage vs gl acct, dosnt tie
  - Proof of the money owners keep until acceptance
  - Was account 1220- right at the end of March?
  - Compare what clients hold back according to detail with the general ledger, June
  - For the balance sheet binder at 6/30 I need one sheet proving that the holdback accounts equal the customer detail, account by account, with the gap spelled out.
  - holdback recon, detail to GL
  - Holdback account and its name, total from customer transactions through the month, book balance, and the variance
  - ret rec subledgr vs GL thru 06/24, off by how mch
  - Clients keep part of each payment until a job is finished; do our bills and our main books agree on how much that is?
*/
WITH Subledger AS (
    SELECT ARRT.GLCo, ARRT.GLRetainAcct, SUM(ARTL.Retainage) AS Amount
    FROM ARTL WITH (NOLOCK)
    JOIN ARRT WITH (NOLOCK)
        ON ARTL.ARCo = ARRT.ARCo
        AND ARTL.RecType = ARRT.RecType
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @ThroughMth
    GROUP BY ARRT.GLCo, ARRT.GLRetainAcct
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
SELECT Subledger.GLRetainAcct, GLAC.Description, Subledger.Amount AS Subledger,
    ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS LedgerBalance,
    Subledger.Amount - ISNULL(GLYB.BeginBal, 0) - ISNULL(Activity.Amount, 0) AS Difference
FROM Subledger
JOIN GLAC WITH (NOLOCK)
    ON Subledger.GLCo = GLAC.GLCo
    AND Subledger.GLRetainAcct = GLAC.GLAcct
LEFT JOIN GLYB WITH (NOLOCK)
    ON Subledger.GLCo = GLYB.GLCo
    AND Subledger.GLRetainAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON Subledger.GLCo = Activity.GLCo
    AND Subledger.GLRetainAcct = Activity.GLAcct
ORDER BY Subledger.GLRetainAcct
