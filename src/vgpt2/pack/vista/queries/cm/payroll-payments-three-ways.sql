/*
title: Payroll payments of a month in payroll, in the bank register and in the ledger by bank account
grain: one bank account
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Tie the net pay of the month in payroll to what went through the bank register and the ledger's cash account.
  - Bank account, ledger account, paid per payment history, per cash transactions, per ledger entries from payroll, two differences
  - net pay three-way tie
  - "Each month I compare three prints for the payroll account: the list of checks and deposits, the bank register and the cash account, and only when they disagree do I look further, which with two banks since the merger is tiresome; valid payments only please, per account with the gaps."
  - payrol cash vs cm vs gl by bank acount
  - Did all that we handed to our people pass through the bank book and the books of account at the same sum?
  - In May account 20 was off by 1,812.44 because of a manual check, check June the same way
  - June's net wages per payroll, per cash management and per books, bank by bank
  - Our quarterly wage attestation requires proof that what payroll handed out in June passed cash and the books at the same sum; show the three totals per bank and both gaps.
  - 'wages out: PR v CM v GL'
  - 'Bank account name with GL number: net pay in payroll, same in the cash register, same in GL, two discrepancies'
  - pr pmts 06/24 3 way tie by bnk
  - We note what we paid our workers in three places; do they agree for June at each bank we pay from?
*/
WITH Paid AS (
    SELECT PRPH.CMCo, PRPH.CMAcct, SUM(PRPH.PaidAmt) AS Amount
    FROM PRPH WITH (NOLOCK)
    WHERE PRPH.PRCo = @PRCo
        AND PRPH.PaidMth = @Mth
        AND PRPH.Void = 'N'
    GROUP BY PRPH.CMCo, PRPH.CMAcct
),
Register AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, -SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.SourceCo = @PRCo
        AND CMDT.Mth = @Mth
        AND CMDT.Source LIKE 'PR%'
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct
),
Ledger AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, -SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.SourceCo = @PRCo
        AND GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'PR%'
    GROUP BY GLDT.GLCo, GLDT.GLAcct
)
SELECT CMAC.CMCo, CMAC.CMAcct, CMAC.Description, CMAC.GLAcct, Paid.Amount AS Payroll,
    ISNULL(Register.Amount, 0) AS BankRegister, ISNULL(Ledger.Amount, 0) AS Ledger,
    Paid.Amount - ISNULL(Register.Amount, 0) AS PayrollLessRegister,
    ISNULL(Register.Amount, 0) - ISNULL(Ledger.Amount, 0) AS RegisterLessLedger
FROM Paid
JOIN CMAC WITH (NOLOCK)
    ON Paid.CMCo = CMAC.CMCo
    AND Paid.CMAcct = CMAC.CMAcct
LEFT JOIN Register
    ON Paid.CMCo = Register.CMCo
    AND Paid.CMAcct = Register.CMAcct
LEFT JOIN Ledger
    ON CMAC.GLCo = Ledger.GLCo
    AND CMAC.GLAcct = Ledger.GLAcct
ORDER BY CMAC.CMCo, CMAC.CMAcct
