/*
title: Deduction and liability codes with their ledger account and vendor
grain: one deduction or liability code
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which liability account does each payroll deduction and employer liability credit?
  - Deduction and liability codes with GL account, account name, vendor number and whether they flow to payables by themselves
  - dl codes and accounts
  - Where does code 410, the $25 United Way pledge, go in the books since January?
  - payroll ded codes n what gl they hit, 2310- for instance
  - Code, text, deduction or liability, account, its name, payee.
  - Map from paycheck items to the balance sheet
*/
SELECT PRDL.DLCode, PRDL.Description, PRDL.DLType, PRDL.GLCo, PRDL.GLAcct, GLAC.Description AS AccountName, PRDL.AutoAP,
    PRDL.Vendor
FROM PRDL WITH (NOLOCK)
LEFT JOIN GLAC WITH (NOLOCK)
    ON PRDL.GLCo = GLAC.GLCo
    AND PRDL.GLAcct = GLAC.GLAcct
WHERE PRDL.PRCo = @PRCo
ORDER BY PRDL.DLType, PRDL.DLCode
