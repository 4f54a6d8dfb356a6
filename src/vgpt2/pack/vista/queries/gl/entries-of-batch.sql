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
  - Postings that batch 47 of June 2024 left in the books
  - AP supervisor is sure she voided an upload, and I must prove what it did; give every posting from batch 112 in may with account, text and dollars
  - gl hits, batch 112
  - 'One batch of one month: transaction number, account, journal, ref, module, day, text and dollars, in the order they were written'
  - what hit GL frm btch 88 in 3/24? acct + amt
  - Entries are sent to the books in packages. What exactly was inside package number 12 in June?
*/
SELECT GLDT.GLTrans, GLDT.GLAcct, GLDT.Jrnl, GLDT.GLRef, GLDT.Source, GLDT.ActDate, GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.BatchId = @BatchId
ORDER BY GLDT.GLTrans
