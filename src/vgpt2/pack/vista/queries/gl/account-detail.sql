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
*/
SELECT GLDT.ActDate, GLDT.Jrnl, GLDT.GLRef, GLDT.Source, GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.GLAcct = @GLAcct
    AND GLDT.Mth = @Mth
ORDER BY GLDT.ActDate, GLDT.GLTrans
