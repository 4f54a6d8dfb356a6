/*
title: Detail of an account in a month
grain: one GL entry
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  GLAcct: {type: bGLAcct, example: '1000.'}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What makes up the balance of this account this month?
  - GL detail for an account
  - account activity detail
  - List every posting to one GL account in a month with journal, reference and source.
  - whats in this account
  - Individual ledger lines behind a single number, for one month
  - Controller asks why 6410- repairs doubled in june; pull each line with its day, where it came from and the text so I can explain it at close
  - every line in acct 1200- for may
  - 'In order of day: the journal, reference, module it came from, text and dollars, only the one account and the one month'
  - GL dtl 5100- june pls, need src & ref for each posting
  - One figure in our books looks strange to me. What single bookings is it made of this month?
*/
SELECT GLDT.ActDate, GLDT.Jrnl, GLDT.GLRef, GLDT.Source, GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.GLAcct = @GLAcct
    AND GLDT.Mth = @Mth
ORDER BY GLDT.ActDate, GLDT.GLTrans
