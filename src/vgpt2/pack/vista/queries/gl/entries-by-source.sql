/*
title: Entries of a month by source
grain: one source
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Where do this month's GL postings come from?
  - GL entries by source module
  - postings per source
  - Count and total debits of GL detail by source for a month.
  - which modules posted to gl
*/
SELECT GLDT.Source, COUNT(*) AS Entries, SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN GLDT.Amount < 0 THEN GLDT.Amount ELSE 0 END) AS Credits
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
GROUP BY GLDT.Source
ORDER BY GLDT.Source
