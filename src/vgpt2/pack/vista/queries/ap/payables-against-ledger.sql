/*
title: Unpaid payables against the balance of their GL accounts
grain: one GL account of the payable types
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  FYEMO: {type: bMonth, example: 2024-12-01}
  BeginMth: {type: bMonth, example: 2024-01-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Does the AP subledger tie to the general ledger?
  - Reconcile open payables with the AP control accounts
  - ap to gl tie out
  - Unpaid payables by account of their payable type beside the ledger balance of that account, with the difference.
  - why doesnt ap match the gl
  - Tie unsettled supplier bills at June to their control accounts.
  - 'First thing the auditors ask for: subledger versus general ledger per liability account at june, including the retention one, and any variance'
  - trade payables control recon
  - AP against the books, liability account with its name, what unpaid bills sum to, books balance, variance, in account order
  - ap recon to gl thru sept, reg + retg accts, diff col
  - Two records say what we owe suppliers, the bills and the accounting books; do they agree per account?
*/
WITH Unpaid AS (
    SELECT APPT.GLCo, APPT.GLAcct, SUM(APTD.Amount) AS Amount
    FROM APTD WITH (NOLOCK)
    JOIN APPT WITH (NOLOCK)
        ON APTD.APCo = APPT.APCo
        AND APTD.PayType = APPT.PayType
    WHERE APTD.APCo = @APCo
        AND APTD.Mth <= @ThroughMth
        AND (APTD.Status IN (1, 2) OR APTD.PaidMth > @ThroughMth)
    GROUP BY APPT.GLCo, APPT.GLAcct
),
Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM APCO WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON APCO.GLCo = GLBL.GLCo
    WHERE APCO.APCo = @APCo
        AND GLBL.Mth BETWEEN @BeginMth AND @ThroughMth
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT Unpaid.GLAcct, GLAC.Description, Unpaid.Amount AS Payables,
    -(ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0)) AS LedgerBalance,
    Unpaid.Amount + ISNULL(GLYB.BeginBal, 0) + ISNULL(Activity.Amount, 0) AS Difference
FROM Unpaid
JOIN GLAC WITH (NOLOCK)
    ON Unpaid.GLCo = GLAC.GLCo
    AND Unpaid.GLAcct = GLAC.GLAcct
LEFT JOIN GLYB WITH (NOLOCK)
    ON GLAC.GLCo = GLYB.GLCo
    AND GLAC.GLAcct = GLYB.GLAcct
    AND GLYB.FYEMO = @FYEMO
LEFT JOIN Activity
    ON Unpaid.GLCo = Activity.GLCo
    AND Unpaid.GLAcct = Activity.GLAcct
ORDER BY Unpaid.GLAcct
