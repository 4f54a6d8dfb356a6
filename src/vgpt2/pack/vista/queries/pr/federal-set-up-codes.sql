/*
title: Deduction and liability codes on the federal tax set-up of payroll with description and kind
grain: one deduction or liability code
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which codes does the system count as federal taxes for us?
  - Code, description, deduction or liability, ledger account, those named as income tax, unemployment or other federal codes
  - federal tax codes payroll
  - "Before I trust the quarterly form I want to see what feeds it, that is which code is the income tax, which one the federal unemployment and which others were put on the federal page when payroll was installed, since medicare surtax was forgotten at my last firm."
  - wich dl codes are on the federal setup
  - What goes to Washington out of each paycheck and from us on top, by code?
  - Is code 12, the additional medicare one, named there?
  - What withholding and employer items are designated as national taxes in our payroll configuration?
  - Our quarterly form misses the Medicare surtax, so the accountant asks what items are named on the federal page as income tax, FUTA or others, with the account each books to.
  - what's on the fed page
  - number, name, withheld or employer-paid, ledger account
  - fed setup dls - fit, futa, fica, is add'l mcare in there
  - Which of our tax items go to the national government according to the program's settings?
*/
SELECT PRDL.DLCode, PRDL.Description, PRDL.DLType, PRDL.GLAcct
FROM PRFI WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRFI.PRCo = PRDL.PRCo
WHERE PRFI.PRCo = @PRCo
    AND PRDL.DLCode IN (PRFI.TaxDedn, PRFI.FUTALiab, PRFI.MiscFedDL1, PRFI.MiscFedDL2, PRFI.MiscFedDL3, PRFI.MiscFedDL4,
        PRFI.MiscFedDL5)
ORDER BY PRDL.DLType, PRDL.DLCode
