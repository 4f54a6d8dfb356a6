/*
title: Inactive accounts that had activity
grain: one account
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Were inactive accounts used this year?
  - Inactive GL accounts with activity
  - postings to inactive accounts
  - Accounts marked inactive with net activity in a range of months.
  - did anyone post to dead accounts
*/
SELECT GLAC.GLAcct, GLAC.Description, SUM(GLBL.NetActivity) AS NetActivity
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.Active = 'N'
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY GLAC.GLAcct, GLAC.Description
ORDER BY GLAC.GLAcct
