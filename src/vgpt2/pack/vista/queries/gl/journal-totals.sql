/*
title: Journal totals of a month
grain: one journal
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the journals balance this month?
  - Debits and credits by journal
  - journal totals
  - Sum of debits, credits and difference by journal with its description.
  - is any journal out of wack
*/
SELECT GLDT.Jrnl, GLJR.Description, SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN GLDT.Amount < 0 THEN GLDT.Amount ELSE 0 END) AS Credits, SUM(GLDT.Amount) AS Difference
FROM GLDT WITH (NOLOCK)
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
GROUP BY GLDT.Jrnl, GLJR.Description
ORDER BY GLDT.Jrnl
