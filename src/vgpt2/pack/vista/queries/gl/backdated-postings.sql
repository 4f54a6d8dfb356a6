/*
title: Entries posted into a month after a date
grain: one GL entry
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - What was posted into last month after we reported it?
  - Entries in a month that were posted after a date
  - late postings
  - GL entries of a month with a posting date after a given day, with account, source and amount.
  - who changed june after we closed it
*/
SELECT GLDT.GLAcct, GLDT.DatePosted, GLDT.ActDate, GLDT.Source, GLDT.BatchId, GLDT.Jrnl, GLDT.GLRef,
    GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.DatePosted > @Since
ORDER BY GLDT.DatePosted, GLDT.GLTrans
