/*
title: Payroll ledger distribution of a month against payroll entries in the ledger
grain: one ledger account
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Did everything payroll distributed to the ledger for June arrive there, account by account?
  - Payroll distribution by GL company and account beside ledger entries with a payroll source from this company, with the difference
  - payroll to gl tie
  - 5010- field wages is 12,480 higher in payroll than in the books for May
  - pr and gl dont agree, which accts
  - Account, name, distributed, posted, out by; zero lines may stay.
  - Interface proof for the wage cycle walkthrough
  - Match what payroll sent out in June with all payroll-sourced ledger entries, per account.
  - 'For the wage cycle audit prove completeness: each account''s payroll total for June versus entries in the general ledger whose source is payroll, and the variance.'
  - PR sent vs GL (PR source), June
  - ledger company, account, title, sent by payroll, found in the books under a payroll source, out by
  - gl vs pr by acct jun, src pr entries, wheres the dif
  - Payroll hands amounts to the main books; for each account in that month, did the same amount get there?
*/
WITH Sent AS (
    SELECT PRGL.PRCo, PRGL.GLCo, PRGL.GLAcct, PRGL.Mth, SUM(PRGL.Amt) AS Amount
    FROM PRGL WITH (NOLOCK)
    WHERE PRGL.PRCo = @PRCo
        AND PRGL.Mth = @Mth
    GROUP BY PRGL.PRCo, PRGL.GLCo, PRGL.GLAcct, PRGL.Mth
),
Posted AS (
    SELECT GLDT.SourceCo, GLDT.GLCo, GLDT.GLAcct, GLDT.Mth, SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.SourceCo = @PRCo
        AND GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'PR%'
    GROUP BY GLDT.SourceCo, GLDT.GLCo, GLDT.GLAcct, GLDT.Mth
)
SELECT Sent.GLCo, Sent.GLAcct, GLAC.Description, Sent.Amount AS SentAmount, ISNULL(Posted.Amount, 0) AS InLedger,
    Sent.Amount - ISNULL(Posted.Amount, 0) AS Difference
FROM Sent
JOIN GLAC WITH (NOLOCK)
    ON Sent.GLCo = GLAC.GLCo
    AND Sent.GLAcct = GLAC.GLAcct
LEFT JOIN Posted
    ON Sent.PRCo = Posted.SourceCo
    AND Sent.GLCo = Posted.GLCo
    AND Sent.GLAcct = Posted.GLAcct
    AND Sent.Mth = Posted.Mth
ORDER BY Sent.GLCo, Sent.GLAcct
