/*
title: Vendor payments of a month in payables, in the bank register and in the ledger by bank account
grain: one bank account
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do vendor payments agree between payables, cash management and the ledger for the month?
  - By bank account, payments by payables, withdrawals from payables in the register, ledger credits from payables, and the differences
  - disbursements three way
  - The operating account came out 5,118.75 low against the books for May and treasury says payables and the register are identical, which I doubt, so show what was paid, what the register has as coming from payables and what the cash account was credited, for each bank on one line.
  - checks ran vs regster vs gl, wheres the diffrence
  - Money that left for suppliers, as each of three books tells it
  - Is everything from the 28 June check run on all sides?
  - June's supplier payments per AP, per cash management and per books, at each bank
  - 'The May close was 5,118 apart on disbursements, so check June: supplier payments as payables has them, as the register got them, as the ledger was credited, per bank, with both gaps.'
  - 'AP paid: AP v CM v GL'
  - For every checking account the supplier payments as AP, cash register and GL have them, with two discrepancies
  - ap pmts 06/24 three way tie per bnk acct
  - What we paid to suppliers in June is stored in three places; is it the same in all of them at every bank?
*/
WITH Payments AS (
    SELECT APPH.CMCo, APPH.CMAcct, SUM(APPH.Amount) AS Amount
    FROM APPH WITH (NOLOCK)
    WHERE APPH.APCo = @APCo
        AND APPH.PaidMth = @Mth
        AND APPH.VoidYN = 'N'
    GROUP BY APPH.CMCo, APPH.CMAcct
),
Register AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, -SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.SourceCo = @APCo
        AND CMDT.Mth = @Mth
        AND CMDT.Source LIKE 'AP%'
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct
),
Ledger AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, -SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.SourceCo = @APCo
        AND GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'AP%'
    GROUP BY GLDT.GLCo, GLDT.GLAcct
)
SELECT CMAC.CMCo, CMAC.CMAcct, CMAC.Description, CMAC.GLAcct, Payments.Amount AS Payables,
    ISNULL(Register.Amount, 0) AS BankRegister, ISNULL(Ledger.Amount, 0) AS Ledger,
    Payments.Amount - ISNULL(Register.Amount, 0) AS PayablesLessRegister,
    ISNULL(Register.Amount, 0) - ISNULL(Ledger.Amount, 0) AS RegisterLessLedger
FROM Payments
JOIN CMAC WITH (NOLOCK)
    ON Payments.CMCo = CMAC.CMCo
    AND Payments.CMAcct = CMAC.CMAcct
LEFT JOIN Register
    ON Payments.CMCo = Register.CMCo
    AND Payments.CMAcct = Register.CMAcct
LEFT JOIN Ledger
    ON CMAC.GLCo = Ledger.GLCo
    AND CMAC.GLAcct = Ledger.GLAcct
ORDER BY CMAC.CMCo, CMAC.CMAcct
