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
