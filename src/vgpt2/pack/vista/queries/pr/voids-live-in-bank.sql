/*
title: Checks voided in payroll that are still valid in the bank ledger
grain: one voided payment
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which paychecks did we void that cash still counts as outstanding or paid?
  - Payroll checks marked void whose bank entry is not void, with account, number, amounts on both sides, clearing day and memo
  - voids not in cash
  - chk 40412 was voided may 3 but the rec still lists it
  - Did someone cash a check after we replaced it? Stop-payment list for First Midwest.
  - void in PR, live at bank
  - Payments that we cancelled on our side only
  - Which paper checks did payroll cancel in 2024 though the bank register keeps them as good?
  - Our treasurer fears a cancelled check gets cashed; find those where cash management was never told, bank account's name, employee's full name, both amounts, date cleared and the note.
  - voided in PR, good in CM
  - pay day, bank account's name, number, full name, amount, note, register's amount, cleared on, cleared for
  - pr void=y cm void=n ytd, need stop pmts
  - We cancelled some wage checks, but our bank records still treat them as valid; which, and has anyone cashed one?
*/
SELECT PRPH.CMCo, PRPH.CMAcct, CMAC.Description AS BankAccountName, PRPH.CMRef, PRPH.PaidDate, PRPH.Employee,
    PREHName.FullName, PRPH.PaidAmt, PRPH.VoidMemo, CMDT.Amount AS BankAmount, CMDT.ClearDate, CMDT.ClearedAmt
FROM PRPH WITH (NOLOCK)
JOIN CMDT WITH (NOLOCK)
    ON PRPH.CMCo = CMDT.CMCo
    AND PRPH.CMAcct = CMDT.CMAcct
    AND PRPH.CMRef = CMDT.CMRef
    AND PRPH.CMRefSeq = CMDT.CMRefSeq
JOIN CMAC WITH (NOLOCK)
    ON PRPH.CMCo = CMAC.CMCo
    AND PRPH.CMAcct = CMAC.CMAcct
JOIN PREHName WITH (NOLOCK)
    ON PRPH.PRCo = PREHName.PRCo
    AND PRPH.Employee = PREHName.Employee
WHERE PRPH.PRCo = @PRCo
    AND PRPH.PayMethod = 'C'
    AND PRPH.Void = 'Y'
    AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND CMDT.CMTransType = 1
    AND CMDT.Void = 'N'
ORDER BY PRPH.PaidDate, PRPH.CMAcct, PRPH.CMRef
