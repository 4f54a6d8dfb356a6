/*
title: Balance of the receipts accrual account against received and not invoiced cost
grain: one accrual account
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Prove the goods received not billed account at June 30, receipts less matched invoices against the ledger balance.
  - Received cost, invoiced cost of receiving items and open accrual through a month beside opening balance plus activity of the accrual account
  - receipts accrual tie out
  - 2030- sits at 341,000 credit in May and purchasing says only 290,000 is unbilled
  - grni dont match the gl
  - Account, name, came in, billed, should be, is, gap.
  - Uninvoiced deliveries on the balance sheet, supported or not?
  - Reconcile the unbilled-deliveries liability with receipts minus matched bills through June
  - 'External auditors test account 2150 for year end: total delivered value less what''s been billed through May, against beginning balance plus movements, showing any mismatch.'
  - tie GRNI to the ledger, june
  - Accrual account with its name, delivered, billed, unbilled, what the ledger carries, and the mismatch at the end
  - rcpts accrual acct vs po rcvd-not-inv thru 5/24, wheres the diff
  - Does the amount our books show as owed for goods that came without bills agree with what actually came?
*/
WITH Received AS (
    SELECT PORD.POCo, SUM(PORD.RecvdCost) AS Cost
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @POCo
        AND PORD.Mth <= @ThroughMth
    GROUP BY PORD.POCo
),
Invoiced AS (
    SELECT APTL.APCo, SUM(APTL.GrossAmt) AS Cost
    FROM APTL WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON APTL.APCo = POIT.POCo
        AND APTL.PO = POIT.PO
        AND APTL.POItem = POIT.POItem
    WHERE APTL.APCo = @POCo
        AND APTL.Mth <= @ThroughMth
        AND POIT.RecvYN = 'Y'
    GROUP BY APTL.APCo
),
Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLFY WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE GLFY.FYEMO = @FYEMO
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, Received.Cost AS Received, ISNULL(Invoiced.Cost, 0) AS Invoiced,
    Received.Cost - ISNULL(Invoiced.Cost, 0) AS NotInvoiced,
    -(ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0)) AS LedgerBalance,
    Received.Cost - ISNULL(Invoiced.Cost, 0) + ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS Difference
FROM Received
JOIN POCO WITH (NOLOCK)
    ON Received.POCo = POCO.POCo
JOIN APCO WITH (NOLOCK)
    ON POCO.POCo = APCO.APCo
JOIN GLAC WITH (NOLOCK)
    ON APCO.GLCo = GLAC.GLCo
    AND POCO.GLAccrualAcct = GLAC.GLAcct
LEFT JOIN Invoiced
    ON Received.POCo = Invoiced.APCo
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON GLAC.GLCo = Activity.GLCo
    AND GLAC.GLAcct = Activity.GLAcct
ORDER BY GLAC.GLAcct
