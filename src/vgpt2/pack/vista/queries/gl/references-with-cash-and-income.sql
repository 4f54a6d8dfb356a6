/*
title: Journal references of a month entered in the general ledger itself that touch both cash and income accounts
grain: one journal and reference
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which manual journals in June hit cash on one side and revenue on the other?
  - References combining cash and income accounts, entered in the ledger, with number of lines, cash amount and income amount
  - cash to revenue journals
  - Please run the unusual account combination test for our year-end file, i.e. any journal keyed directly in which money in the bank was booked against sales without passing through a customer invoice, by journal and reference number with its text.
  - any je wher bank hits revinue direct
  - Takings that skipped the customer ledger
  - Reference 0612-A credited 4010- for 18,000 against the bank, are there more of that kind?
  - Typed-in entries where a deposit meets sales and no customer was ever invoiced
  - Auditors consider bank-to-sales combinations a red flag; for december look up the registers and refs keyed by a person that have both kinds of account, with the dollars on either kind
  - hand JEs straight from sales to bank
  - Register by name, ref with its wording, how many lines, dollars on the bank accounts and dollars on the sales accounts
  - manual JE refs w/ csh + rev accts same ref, june, any?
  - Did somebody write down a sale and a deposit together, by himself, so that no customer bill exists?
*/
WITH Sides AS (
    SELECT GLDT.GLCo, GLDT.Mth, GLDT.Jrnl, GLDT.GLRef, COUNT(*) AS Lines,
        SUM(CASE WHEN GLAC.SubType = 'C' THEN GLDT.Amount ELSE 0 END) AS CashAmount,
        SUM(CASE WHEN GLAC.AcctType = 'I' THEN GLDT.Amount ELSE 0 END) AS IncomeAmount,
        MAX(CASE WHEN GLAC.SubType = 'C' THEN 1 ELSE 0 END) AS CashLines,
        MAX(CASE WHEN GLAC.AcctType = 'I' THEN 1 ELSE 0 END) AS IncomeLines
    FROM GLDT WITH (NOLOCK)
    JOIN GLAC WITH (NOLOCK)
        ON GLDT.GLCo = GLAC.GLCo
        AND GLDT.GLAcct = GLAC.GLAcct
    WHERE GLDT.GLCo = @GLCo
        AND GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'GL%'
    GROUP BY GLDT.GLCo, GLDT.Mth, GLDT.Jrnl, GLDT.GLRef
)
SELECT Sides.Jrnl, GLJR.Description AS Journal, Sides.GLRef, GLRF.Description AS Reference, Sides.Lines,
    Sides.CashAmount, Sides.IncomeAmount
FROM Sides
JOIN GLJR WITH (NOLOCK)
    ON Sides.GLCo = GLJR.GLCo
    AND Sides.Jrnl = GLJR.Jrnl
LEFT JOIN GLRF WITH (NOLOCK)
    ON Sides.GLCo = GLRF.GLCo
    AND Sides.Mth = GLRF.Mth
    AND Sides.Jrnl = GLRF.Jrnl
    AND Sides.GLRef = GLRF.GLRef
WHERE Sides.CashLines > 0
    AND Sides.IncomeLines > 0
ORDER BY Sides.Jrnl, Sides.GLRef
