/*
title: Activity of a month of each bank account in the bank register and in the ledger by the module it came from, with the difference
grain: one bank account and module
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - The bank account doesn't agree with its ledger account for June, show me by payables, receivables, payroll and cash itself where it breaks.
  - Account, first two letters of the source, register amount, ledger amount, difference, one month
  - bank vs GL by module
  - "I know that account 10 is 6,240 apart from 1010 and the total comparison tells me nothing else, so break the month's activity on both sides down to the part of the system that made it, and include what stands only on one side, such as a journal entry straight to cash."
  - cash regster agianst gl per source june
  - From which part of the system comes the gap in our checking account?
  - 6,240 out in July on the operating account, is it receipts or a hand entry?
  - Split June's variance between cash management and the books by originating area, for each bank
  - Controller sees 6,240 between account 10 and its ledger number in June; tell me whether vendors, customers, wages, cash entries or a hand journal makes it, with the two sums of each.
  - where cash and GL part ways
  - Bank account, origin (AP, AR, PR, CM, GL), register sum, books' sum and the variance, for a single month
  - cm v gl mthly activity by source prefix 06/24
  - Bank list and main books moved by different amounts in June; which sort of transaction is responsible?
*/
WITH Register AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, LEFT(CMDT.Source, 2) AS Module, SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.Mth = @Mth
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct, LEFT(CMDT.Source, 2)
),
Ledger AS (
    SELECT CMAC.CMCo, CMAC.CMAcct, LEFT(GLDT.Source, 2) AS Module, SUM(GLDT.Amount) AS Amount
    FROM CMAC WITH (NOLOCK)
    JOIN GLDT WITH (NOLOCK)
        ON CMAC.GLCo = GLDT.GLCo
        AND CMAC.GLAcct = GLDT.GLAcct
    WHERE CMAC.CMCo = @CMCo
        AND GLDT.Mth = @Mth
    GROUP BY CMAC.CMCo, CMAC.CMAcct, LEFT(GLDT.Source, 2)
)
SELECT COALESCE(Register.CMAcct, Ledger.CMAcct) AS BankAccount, COALESCE(Register.Module, Ledger.Module) AS Module,
    ISNULL(Register.Amount, 0) AS BankRegister, ISNULL(Ledger.Amount, 0) AS Ledger,
    ISNULL(Register.Amount, 0) - ISNULL(Ledger.Amount, 0) AS Difference
FROM Register
FULL JOIN Ledger
    ON Register.CMCo = Ledger.CMCo
    AND Register.CMAcct = Ledger.CMAcct
    AND Register.Module = Ledger.Module
ORDER BY BankAccount, Module
