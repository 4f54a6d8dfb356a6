/*
title: Ledger entries of a month without a description
grain: one ledger entry
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which postings in June have no explanation on them?
  - Entries with an empty text for a month, with account, journal, reference and amount
  - blank descriptions
  - I told everyone at the March meeting that nothing goes into the books without wording, and the auditors found some again, so let me have what is in the period with the field left empty, largest first, so I can chase it.
  - no descripton on jurnal lines
  - Unlabelled movements in the books of company 2
  - Is the 3,640 on 7110- the only one nobody commented?
*/
SELECT GLDT.GLTrans, GLDT.GLAcct, GLDT.Jrnl, GLDT.GLRef, GLDT.Source, GLDT.ActDate, GLDT.BatchId, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND (GLDT.Description IS NULL OR GLDT.Description = '')
ORDER BY ABS(GLDT.Amount) DESC, GLDT.GLTrans
