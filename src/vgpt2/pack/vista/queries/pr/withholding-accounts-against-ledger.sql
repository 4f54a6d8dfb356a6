/*
title: Deductions and liabilities of a month against the credits on their ledger accounts
grain: one ledger account
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Reconcile the payroll liability accounts, what was withheld or accrued in June by account against what the ledger credited and what was paid out.
  - Employee accumulations of deduction and liability codes by their GL account beside the account's credits, debits and net change of the month
  - payroll liability recon
  - 2310- union dues keeps growing by about 2,000 a month, are we not sending it to Local 18?
  - withholdings vs gl, which acct is off
  - Account, name, codes, withheld, credited, remitted, gap.
  - Money we hold for agencies and funds, proved to the books
  - Per liability account, set June's withholdings and contributions beside the ledger's credits and debits.
  - 'Union dues account 2310 grows 2,000 monthly and the controller wants a proof: June''s withheld and accrued amounts per account versus credits, debits and net movement in the books.'
  - PR liab accts recon, june
  - ledger company, account and title, number of items, withheld or accrued, credits, debits, net movement
  - dedns + er taxes by liab acct jun vs books dr/cr, 2310 creepin
  - Money we hold for tax offices and unions sits in certain accounts; does the month's movement there match what wages produced?
*/
WITH Withheld AS (
    SELECT PRDL.GLCo, PRDL.GLAcct, COUNT(DISTINCT PRDL.DLCode) AS Codes, SUM(PREA.Amount) AS Amount
    FROM PREA WITH (NOLOCK)
    JOIN PRDL WITH (NOLOCK)
        ON PREA.PRCo = PRDL.PRCo
        AND PREA.EDLType = PRDL.DLType
        AND PREA.EDLCode = PRDL.DLCode
    WHERE PREA.PRCo = @PRCo
        AND PREA.Mth = @Mth
        AND PREA.EDLType IN ('D', 'L')
    GROUP BY PRDL.GLCo, PRDL.GLAcct
)
SELECT Withheld.GLCo, Withheld.GLAcct, GLAC.Description, Withheld.Codes, Withheld.Amount AS Withheld,
    ISNULL(GLBL.Credits, 0) AS LedgerCredits, ISNULL(GLBL.Debits, 0) AS LedgerDebits,
    ISNULL(GLBL.NetActivity, 0) AS NetChange
FROM Withheld
JOIN GLAC WITH (NOLOCK)
    ON Withheld.GLCo = GLAC.GLCo
    AND Withheld.GLAcct = GLAC.GLAcct
LEFT JOIN GLBL WITH (NOLOCK)
    ON Withheld.GLCo = GLBL.GLCo
    AND Withheld.GLAcct = GLBL.GLAcct
    AND GLBL.Mth = @Mth
ORDER BY Withheld.GLCo, Withheld.GLAcct
