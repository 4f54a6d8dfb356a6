/*
title: Tax billed and use tax accrued in a month against the ledger activity of the tax accounts, for single-level codes
grain: one tax account
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does the sales and use tax we recorded in June agree with what moved on the tax payable accounts?
  - By tax account, tax on customer lines, use tax on vendor lines, net ledger activity and the difference
  - sales tax payable proof
  - I file with the state on the 20th and the return is built from the lines of invoices, the check to them clears the account, and each month some hundred dollars stay behind; so per liability account what we billed, what we self-assessed on purchases, and what the account really did in the period.
  - sls tax liabilty acct vs invoiced tx
  - What we owe the treasury, by invoice and by book
  - Is 2210- short by the 614.08 we accrued on the crane rental in May?
  - Prove June's sales and use tax from bills against movement of the liability numbers
  - State return is due on the 20th; per liability account by name total tax charged to customers, tax self-assessed on purchases, what the books moved in june, and the gap
  - sales tax tie out, june
  - Liability account by name, charged on sales, accrued on purchases, movement in the books, what doesn't match; combined taxes not included
  - tx payable 6/24 - AR tax + AP use tax v GL net, by acct
  - Sales tax we put on bills this month should equal what the books say we owe the state. Does it?
*/
WITH Recorded AS (
    SELECT HQTX.GLAcct, ARTL.TaxAmount AS Billed, 0 AS UseTax
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    JOIN HQTX WITH (NOLOCK)
        ON ARTL.TaxGroup = HQTX.TaxGroup
        AND ARTL.TaxCode = HQTX.TaxCode
    WHERE ARTL.ARCo = @HQCo
        AND ARTL.Mth = @Mth
        AND ARTH.ARTransType IN ('I', 'C', 'A')
        AND HQTX.MultiLevel = 'N'
    UNION ALL
    SELECT HQTX.GLAcct, 0, APTL.TaxAmt
    FROM APTL WITH (NOLOCK)
    JOIN HQTX WITH (NOLOCK)
        ON APTL.TaxGroup = HQTX.TaxGroup
        AND APTL.TaxCode = HQTX.TaxCode
    WHERE APTL.APCo = @HQCo
        AND APTL.Mth = @Mth
        AND APTL.TaxType = 2
        AND HQTX.MultiLevel = 'N'
),
Totals AS (
    SELECT Recorded.GLAcct, SUM(Recorded.Billed) AS Billed, SUM(Recorded.UseTax) AS UseTax
    FROM Recorded
    GROUP BY Recorded.GLAcct
)
SELECT Totals.GLAcct, GLAC.Description, Totals.Billed, Totals.UseTax, -ISNULL(GLBL.NetActivity, 0) AS LedgerActivity,
    Totals.Billed + Totals.UseTax + ISNULL(GLBL.NetActivity, 0) AS Difference
FROM Totals
JOIN ARCO WITH (NOLOCK)
    ON ARCO.ARCo = @HQCo
LEFT JOIN GLAC WITH (NOLOCK)
    ON Totals.GLAcct = GLAC.GLAcct
    AND GLAC.GLCo = ARCO.GLCo
LEFT JOIN GLBL WITH (NOLOCK)
    ON Totals.GLAcct = GLBL.GLAcct
    AND GLBL.GLCo = ARCO.GLCo
    AND GLBL.Mth = @Mth
ORDER BY Totals.GLAcct
