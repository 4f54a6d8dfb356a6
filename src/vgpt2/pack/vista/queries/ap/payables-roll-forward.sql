/*
title: Payables roll-forward of a month by liability account against the ledger
grain: one ledger account of the payable types
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Opening payables plus June invoices less payments should give closing payables; show it for each AP account and prove the change to the general ledger.
  - Roll-forward of accounts payable with beginning, invoiced, paid, cleared without payment, ending, ledger activity and difference
  - ap roll forward
  - 2010- moved by 412,000 in June and the subledger says something else, which movement is off
  - walk me from may ap to june ap pls
  - What came in, what went out and what was left over on the supplier side of the balance sheet
  - "Account, name, start balance, additions, disbursements, write-outs, end balance, GL change, unexplained."
  - June supplier liability from opening to closing, proved against the books.
  - 'Audit schedule due friday: start balance, bills added, checks, wiped-off items and end balance per liability account for may, with ledger movement and variance'
  - AP rollforward w/ variance
  - 'AP in one month: account and its name, opening, billed, paid, wiped off, closing, ledger movement, unexplained'
  - ap beg + inv - pd - clrd = end by gl acct, july, vs gl
  - We owed so much at the start of the month and so much at the end; what happened between, and do our books say the same?
*/
WITH Movement AS (
    SELECT APPT.GLCo, APPT.GLAcct,
        SUM(CASE WHEN APTD.Mth < @Mth AND (APTD.Status IN (1, 2) OR APTD.PaidMth >= @Mth) THEN APTD.Amount ELSE 0 END)
            AS Opening,
        SUM(CASE WHEN APTD.Mth = @Mth THEN APTD.Amount ELSE 0 END) AS Invoiced,
        SUM(CASE WHEN APTD.Status = 3 AND APTD.PaidMth = @Mth THEN APTD.Amount ELSE 0 END) AS Paid,
        SUM(CASE WHEN APTD.Status = 4 AND APTD.PaidMth = @Mth THEN APTD.Amount ELSE 0 END) AS Cleared
    FROM APTD WITH (NOLOCK)
    JOIN APPT WITH (NOLOCK)
        ON APTD.APCo = APPT.APCo
        AND APTD.PayType = APPT.PayType
    WHERE APTD.APCo = @APCo
        AND APTD.Mth <= @Mth
    GROUP BY APPT.GLCo, APPT.GLAcct
)
SELECT Movement.GLCo, Movement.GLAcct, GLAC.Description, Movement.Opening, Movement.Invoiced, Movement.Paid,
    Movement.Cleared, Movement.Opening + Movement.Invoiced - Movement.Paid - Movement.Cleared AS Closing,
    -ISNULL(GLBL.NetActivity, 0) AS LedgerChange,
    Movement.Invoiced - Movement.Paid - Movement.Cleared + ISNULL(GLBL.NetActivity, 0) AS Difference
FROM Movement
JOIN GLAC WITH (NOLOCK)
    ON Movement.GLCo = GLAC.GLCo
    AND Movement.GLAcct = GLAC.GLAcct
LEFT JOIN GLBL WITH (NOLOCK)
    ON Movement.GLCo = GLBL.GLCo
    AND Movement.GLAcct = GLBL.GLAcct
    AND GLBL.Mth = @Mth
ORDER BY Movement.GLCo, Movement.GLAcct
