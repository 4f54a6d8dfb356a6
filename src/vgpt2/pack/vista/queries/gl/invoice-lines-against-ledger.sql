/*
title: Vendor invoice lines of a month against the payables entries in the ledger by account
grain: one account
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does what AP coded to each account in June equal what reached the ledger from payables?
  - Invoice line cost by account beside ledger entries from the payables module for a month, with the difference
  - invoice coding tie-out
  - Our expense in 6410- looks light compared with the vendor invoices I can see on the screen, and before I blame the interface I would like one list of all coded accounts with the line total on the left, what the ledger got from AP on the right, and the difference.
  - ap lines vs gl postngs by acount, dont tie
  - Are the cost postings that came over complete?
  - The lines on 5010- add to 81,220 in May, how much of that did the books receive?
  - Totals vendors' bills were coded for per account versus what payables sent to the books
  - 'Year end audit, accounts payable section: show for december that the coding on bills equals what arrived in the ledger, account by account with names, worst gap first'
  - AP coding vs GL
  - Account and name, sum of the bills' lines with tax and freight, what the ledger received from payables, and the gap, biggest on top
  - apl lines to gl tie out 6/24 by acct, smthng didnt interface
  - We type in suppliers' bills and the totals go to the main books. Did everything that was typed for June arrive there?
*/
WITH Lines AS (
    SELECT APTL.GLCo, APTL.GLAcct,
        SUM(APTL.GrossAmt + CASE WHEN APTL.MiscYN = 'Y' THEN APTL.MiscAmt ELSE 0 END + APTL.TaxAmt) AS Amount
    FROM APTL WITH (NOLOCK)
    JOIN APCO WITH (NOLOCK)
        ON APTL.APCo = APCO.APCo
        AND APTL.GLCo = APCO.GLCo
    WHERE APTL.APCo = @APCo
        AND APTL.Mth = @Mth
    GROUP BY APTL.GLCo, APTL.GLAcct
),
Ledger AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    JOIN APCO WITH (NOLOCK)
        ON GLDT.GLCo = APCO.GLCo
        AND GLDT.SourceCo = APCO.APCo
    WHERE APCO.APCo = @APCo
        AND GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'AP%'
    GROUP BY GLDT.GLCo, GLDT.GLAcct
)
SELECT Lines.GLAcct, GLAC.Description, Lines.Amount AS InvoiceLines, ISNULL(Ledger.Amount, 0) AS LedgerEntries,
    Lines.Amount - ISNULL(Ledger.Amount, 0) AS Difference
FROM Lines
JOIN GLAC WITH (NOLOCK)
    ON Lines.GLCo = GLAC.GLCo
    AND Lines.GLAcct = GLAC.GLAcct
LEFT JOIN Ledger
    ON Lines.GLCo = Ledger.GLCo
    AND Lines.GLAcct = Ledger.GLAcct
ORDER BY ABS(Lines.Amount - ISNULL(Ledger.Amount, 0)) DESC, Lines.GLAcct
