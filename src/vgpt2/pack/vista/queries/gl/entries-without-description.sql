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
  - Bookings someone left blank where the explanation should be, biggest dollars first
  - Our auditor samples june and rejects lines that say nothing; find every line in the period with an empty text, so the clerks can add wording or answer for it
  - no text on the line
  - 'Largest amount first: account, journal, ref, module, day, batch number and dollars, for lines that carry no words'
  - blnk desc lines gl june, sort by $ hi to lo
  - Every booking should say what it was for. Which ones in this month say nothing at all?
*/
SELECT GLDT.GLTrans, GLDT.GLAcct, GLDT.Jrnl, GLDT.GLRef, GLDT.Source, GLDT.ActDate, GLDT.BatchId, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND (GLDT.Description IS NULL OR GLDT.Description = '')
ORDER BY ABS(GLDT.Amount) DESC, GLDT.GLTrans
