/*
title: Journal references that do not balance
grain: one journal and reference
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which journal entries are out of balance?
  - Unbalanced references in a month
  - out of balance entries
  - Journal and reference of a month whose amounts do not add up to zero.
  - find entrys that dont tie
  - Refs in June whose lines leave a remainder
  - Ledger is off by 1.37 and the close is held up; in which journal and which reference do debits and credits fail to cancel, and how many lines has it?
  - one sided JEs, which ref
  - Register, reference, count of lines, remainder, for one month only
  - refs not zero 5/24 by jrnl, GJ prob
  - An entry must have two equal sides. Which entries this month do not?
*/
SELECT GLDT.Jrnl, GLDT.GLRef, COUNT(*) AS Entries, SUM(GLDT.Amount) AS Difference
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
GROUP BY GLDT.Jrnl, GLDT.GLRef
HAVING SUM(GLDT.Amount) <> 0
ORDER BY GLDT.Jrnl, GLDT.GLRef
