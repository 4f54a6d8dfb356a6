/*
title: Ledger entries of a batch
grain: one GL entry
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  BatchId: {type: bBatchID, example: 1}
asks:
  - Which ledger entries did this batch make?
  - GL entries of one batch
  - gl for batch
  - All entries that a batch posted in a month, with account, journal, reference and amount.
  - what did batch 12 do to the books
*/
SELECT GLDT.GLTrans, GLDT.GLAcct, GLDT.Jrnl, GLDT.GLRef, GLDT.Source, GLDT.ActDate, GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.BatchId = @BatchId
ORDER BY GLDT.GLTrans
