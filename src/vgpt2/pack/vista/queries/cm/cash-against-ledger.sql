/*
title: Book balance of bank accounts against the ledger
grain: one bank account
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  BeginMth: {type: bMonth, example: 2024-01-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Does cash management tie to the general ledger?
  - Bank book balance against GL cash account
  - cash tie out
  - Cash transactions through a month beside the balance of the bank's GL account, with the difference.
  - why dont bank and gl agree
  - Do the bank totals in cash management match the corresponding book accounts at June?
  - 'Year-to-date tie for the controller''s binder: for each account, cash entries through 6/24, opening plus activity of its ledger number in fiscal 2024, and whatever separates them.'
  - 'cash rec: CM vs GL by bank'
  - Checking account title and GL number, cash per bank module, cash per GL, out-of-balance amount
  - cm bal vs gl cash acct thru june, whats off
  - We keep the cash figure in two places, in the bank records and in the main books; are they the same for each account?
*/
WITH Book AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.Mth <= @ThroughMth
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct
),
Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM CMCO WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON CMCO.GLCo = GLBL.GLCo
    WHERE CMCO.CMCo = @CMCo
        AND GLBL.Mth BETWEEN @BeginMth AND @ThroughMth
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT CMAC.CMAcct, CMAC.Description, CMAC.GLAcct, ISNULL(Book.Amount, 0) AS BookBalance,
    ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS LedgerBalance,
    ISNULL(Book.Amount, 0) - ISNULL(GLYB.BeginBal, 0) - ISNULL(Activity.Amount, 0) AS Difference
FROM CMAC WITH (NOLOCK)
LEFT JOIN Book
    ON CMAC.CMCo = Book.CMCo
    AND CMAC.CMAcct = Book.CMAcct
LEFT JOIN GLYB WITH (NOLOCK)
    ON CMAC.GLCo = GLYB.GLCo
    AND CMAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON CMAC.GLCo = Activity.GLCo
    AND CMAC.GLAcct = Activity.GLAcct
WHERE CMAC.CMCo = @CMCo
ORDER BY CMAC.CMAcct
