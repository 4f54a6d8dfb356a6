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
  - Ledger numbers switched off in the chart which moved anyway during 2024
  - We turned off forty numbers after the cleanup, but the trial balance still shows movement there; name them with the net between january and december before the CPA asks
  - dead codes that still got hit
  - Number, name and net movement of each closed ledger number, for the months I give
  - inactv gl accts w/ $$ in 24?? how
  - Some accounts are marked as no longer in use. Did money flow through any of them in spite of that?
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
