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
  - In what ledger bucket and to which payee does each paycheck withholding end up?
  - 'Our auditor reconciles the payroll payables and wants a key: each withholding or employer cost, where it is booked, the account''s name, and the vendor it goes to automatically.'
  - where do withholdings book + who's remitted
  - 'first deductions, then liabilities: number, text, company, account and its title, goes to AP by itself or not, vendor'
  - ded/liab codes w/ gl acct n vndr, is garnish goin to 2320
  - Money is held back from wages for tax, insurance and the like; in which book account does each sort collect, and who finally receives it?
*/
SELECT PRDL.DLCode, PRDL.Description, PRDL.DLType, PRDL.GLCo, PRDL.GLAcct, GLAC.Description AS AccountName, PRDL.AutoAP,
    PRDL.Vendor
FROM PRDL WITH (NOLOCK)
LEFT JOIN GLAC WITH (NOLOCK)
    ON PRDL.GLCo = GLAC.GLCo
    AND PRDL.GLAcct = GLAC.GLAcct
WHERE PRDL.PRCo = @PRCo
ORDER BY PRDL.DLType, PRDL.DLCode
