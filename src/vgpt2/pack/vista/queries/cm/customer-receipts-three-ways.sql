/*
title: Customer receipts of a month in receivables, in the bank register and in the ledger by bank account
grain: one bank account
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do collections agree between the receivables module, the bank register and the ledger for June?
  - By bank account, receipts entered in receivables, deposits from receivables in the register, ledger debits from receivables, and both differences
  - receipts three way tie
  - Every month I add three reports by hand, what the AR clerk keyed as received, what cash management shows as deposits that came from her, and what the cash account got, and this time they are 22,350 apart somewhere, so put all three next to each other per bank.
  - depsits dont match recipts or the gl
  - Money in from clients, seen from each of the books that should know of it
  - Is the lockbox account at First National complete for May on all sides?
  - June collections per bank as seen by AR, by cash management and by the ledger
  - The June close won't balance by 22,350 on money from clients, so for each bank put the AR clerk's total, the deposit total and the ledger total in a row with both gaps.
  - 'collections: AR v CM v GL'
  - Checking account title, GL number, then AR receipts, deposits in the cash register, GL debits from AR, and the two discrepancies
  - cust pmts 06/24 3-way match by bnk acct
  - We note customers' payments in three different places; do those places agree for June at every bank?
*/
WITH Receipts AS (
    SELECT ARTH.CMCo, ARTH.CMAcct, SUM(ARTH.CreditAmt) AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.Mth = @Mth
        AND ARTH.ARTransType IN ('P', 'M')
        AND ARTH.CMAcct IS NOT NULL
    GROUP BY ARTH.CMCo, ARTH.CMAcct
),
Deposits AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.SourceCo = @ARCo
        AND CMDT.Mth = @Mth
        AND CMDT.Source LIKE 'AR%'
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct
),
Ledger AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.SourceCo = @ARCo
        AND GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'AR%'
    GROUP BY GLDT.GLCo, GLDT.GLAcct
)
SELECT CMAC.CMCo, CMAC.CMAcct, CMAC.Description, CMAC.GLAcct, Receipts.Amount AS Receivables,
    ISNULL(Deposits.Amount, 0) AS BankRegister, ISNULL(Ledger.Amount, 0) AS Ledger,
    Receipts.Amount - ISNULL(Deposits.Amount, 0) AS ReceivablesLessRegister,
    ISNULL(Deposits.Amount, 0) - ISNULL(Ledger.Amount, 0) AS RegisterLessLedger
FROM Receipts
JOIN CMAC WITH (NOLOCK)
    ON Receipts.CMCo = CMAC.CMCo
    AND Receipts.CMAcct = CMAC.CMAcct
LEFT JOIN Deposits
    ON Receipts.CMCo = Deposits.CMCo
    AND Receipts.CMAcct = Deposits.CMAcct
LEFT JOIN Ledger
    ON CMAC.GLCo = Ledger.GLCo
    AND CMAC.GLAcct = Ledger.GLAcct
ORDER BY CMAC.CMCo, CMAC.CMAcct
