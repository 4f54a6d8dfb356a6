/*
title: The twenty largest entries of a month
grain: one GL entry
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What are the biggest postings this month?
  - Top 20 GL entries by amount
  - largest je lines
  - The twenty GL entries of a month with the largest absolute amount.
  - biggest hits to the ledger
  - Twenty highest single lines in the books for June, plus or minus
  - Reviewer signs off the close only after looking at the heaviest lines of the month; give him twenty with account, day, where from and text
  - top 20 lines in june
  - 'Heaviest first: account, day, journal, module of origin, wording and dollars'
  - bigest $ GL pstngs 3/24, top 20 abs amt
  - What were the very largest amounts booked this month, and what for?
*/
SELECT TOP 20 GLDT.GLAcct, GLDT.ActDate, GLDT.Jrnl, GLDT.Source, GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
ORDER BY ABS(GLDT.Amount) DESC, GLDT.GLTrans
