/*
title: Bank accounts without a closed statement on or after a date
grain: one bank account
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-06-30}
asks:
  - Which bank accounts have not been reconciled for June yet?
  - Accounts that have no closed bank statement dated on or after a day, with ledger account
  - unreconciled accounts
  - Has anyone finished the First National payroll account since May 31, the one with the 20,000 float?
  - banks we didnt rec yet
  - Account number, title, bank, GL account.
  - Close checklist item 3, treasury work still outstanding
  - Where is the June bank reconciliation still missing or not finished?
  - Auditors arrive on the 15th and every checking account must be proven through 6/30; tell me those lacking a completed statement that late, with the bank's name and book account.
  - recs not done, which banks
  - Account number, its title, the bank it is with and its book number, only those with nothing completed on or after June 30
  - bnk recs outstandng since 6/30
  - Each month someone compares our records with the bank's paper; for which accounts has nobody completed that for June?
*/
SELECT CMAC.CMAcct, CMAC.Description, CMAC.BankName, CMAC.GLCo, CMAC.GLAcct
FROM CMAC WITH (NOLOCK)
WHERE CMAC.CMCo = @CMCo
    AND NOT EXISTS (
        SELECT 1
        FROM CMST WITH (NOLOCK)
        WHERE CMST.CMCo = CMAC.CMCo
            AND CMST.CMAcct = CMAC.CMAcct
            AND CMST.StmtDate >= @SinceDate
            AND CMST.Status = 1
    )
ORDER BY CMAC.CMAcct
