/*
title: Void payments between two dates
grain: one payment
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which vendor checks were voided?
  - Void payments with reason
  - voided checks
  - List voided vendor payments between two dates with the memo.
  - what checks did we kill
  - Disbursements cancelled in 2024 and the note explaining each.
  - 'Bank sent a list of stopped items for april to june, and treasury compares: our cancelled checks with number, bank, date, recipient, amount, memo'
  - cancelled AP checks
  - Supplier checks that were killed, bank account, check number, date, recipient's name, dollars, explanation, by date
  - voidd cks ytd w memo
  - Which payments to companies did we take back, and what was the reason?
*/
SELECT APPH.CMAcct, APPH.CMRef, APPH.PaidDate, APPH.Vendor, APPH.Name, APPH.Amount, APPH.VoidMemo
FROM APPH WITH (NOLOCK)
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'Y'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
ORDER BY APPH.PaidDate, APPH.CMRef
