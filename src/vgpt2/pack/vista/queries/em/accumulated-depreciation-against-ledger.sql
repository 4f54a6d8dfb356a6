/*
title: Accumulated depreciation of assets against the balance of its ledger accounts
grain: one accumulated depreciation account
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
  FYEMO: {type: bMonth, example: 2024-12-01}
asks:
  - Does the accumulated depreciation of the asset register agree with the ledger at the end of June?
  - Tie-out per account of depreciation taken on assets not disposed of, and the balance in the general ledger, with the difference
  - accum depr tie out
  - acct 1590 is off 12,400 from the em side, where do we stand by account
  - Year-end audit, PBC item 14. Fixed asset subledger to GL for the contra accounts.
  - Prove that what the fleet lost in value is what the books say it lost.
  - Write-down to date by contra account with opening balance and activity through the month.
  - Compare wear charged on machines through June with the contra balances in the books
  - The auditor's fieldwork sheet requires fleet write-downs at June 2024, minus sold units, agreed to the general ledger for each contra account, with account name and whatever separates them.
  - a/d recon, asset module v books
  - Each wear-and-tear contra account by name, what the asset module took through the month on machines still held, what the GL holds, variance
  - a/d EM vs GL by acct thru 06/24
  - Each year machines lose value on paper; is the total of that the same in the equipment list and in the main books?
*/
WITH Taken AS (
    SELECT EMDP.GLCo, EMDP.AccumDeprAcct, SUM(EMDS.AmtTaken) AS Amount
    FROM EMDP WITH (NOLOCK)
    JOIN EMDS WITH (NOLOCK)
        ON EMDP.EMCo = EMDS.EMCo
        AND EMDP.Equipment = EMDS.Equipment
        AND EMDP.Asset = EMDS.Asset
    WHERE EMDP.EMCo = @EMCo
        AND EMDS.Month <= @ThroughMth
        AND (EMDP.MonthDisposed IS NULL OR EMDP.MonthDisposed > @ThroughMth)
    GROUP BY EMDP.GLCo, EMDP.AccumDeprAcct
),
Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM EMCO WITH (NOLOCK)
    JOIN GLFY WITH (NOLOCK)
        ON EMCO.GLCo = GLFY.GLCo
        AND GLFY.FYEMO = @FYEMO
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE EMCO.EMCo = @EMCo
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT Taken.GLCo, Taken.AccumDeprAcct, GLAC.Description, Taken.Amount AS DepreciationTaken,
    ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS LedgerBalance,
    Taken.Amount + ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS Difference
FROM Taken
JOIN GLAC WITH (NOLOCK)
    ON Taken.GLCo = GLAC.GLCo
    AND Taken.AccumDeprAcct = GLAC.GLAcct
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON Taken.GLCo = Activity.GLCo
    AND Taken.AccumDeprAcct = Activity.GLAcct
ORDER BY Taken.GLCo, Taken.AccumDeprAcct
