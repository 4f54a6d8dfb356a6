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
*/
SELECT GLDT.Jrnl, GLDT.GLRef, COUNT(*) AS Entries, SUM(GLDT.Amount) AS Difference
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
GROUP BY GLDT.Jrnl, GLDT.GLRef
HAVING SUM(GLDT.Amount) <> 0
ORDER BY GLDT.Jrnl, GLDT.GLRef
