/*
title: Entries of one source in a month by account
grain: one account
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  Source: {type: bSource, example: AP Entry}
asks:
  - What did payables post to the ledger this month?
  - GL activity of one source by account
  - gl by source
  - Debits and credits of one source in a month by account with description.
  - what accounts did that module hit
*/
SELECT GLDT.GLAcct, GLAC.Description, COUNT(*) AS Entries,
    SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN GLDT.Amount < 0 THEN GLDT.Amount ELSE 0 END) AS Credits
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Source = @Source
GROUP BY GLDT.GLAcct, GLAC.Description
ORDER BY GLDT.GLAcct
