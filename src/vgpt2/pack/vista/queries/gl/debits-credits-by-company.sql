/*
title: Debits, credits and their difference in the ledger of each company for a month, with last closed month
grain: one company
level: intermediate
parameters:
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Is every company's ledger in balance for June?
  - Total debits, total credits and difference by company for one month, memo accounts left out
  - ledgers in balance?
  - First thing on my close list is a one-page proof for all six entities that debits equal credits in the period, together with how far each of them has been closed; last month I ran six trial balances for that, which is silly.
  - debts and credts per compny for june
  - Which of the entities has 0.01 hanging in May?
  - A check of both sides of the books, entity by entity
  - Prove that both sides agree in each entity's June books, and how far each is locked
  - 'External auditors begin with a simple test on march 4: total debit and total credit per entity for december, the gap if any, without the statistics accounts, plus the last locked period'
  - out of balance, any co?
  - Entity number and name, both totals, the gap, last period shut for the modules and for the ledger
  - dr vs cr all cos 5/24, + last mth clsd, no memo accts
  - In bookkeeping every amount is written twice, left and right. Do the two sides match for each of our firms this month?
*/
SELECT GLBL.GLCo, HQCO.Name, SUM(GLBL.Debits) AS Debits, SUM(GLBL.Credits) AS Credits,
    SUM(GLBL.NetActivity) AS Difference, GLCO.LastMthSubClsd, GLCO.LastMthGLClsd
FROM GLBL WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLBL.GLCo = GLAC.GLCo
    AND GLBL.GLAcct = GLAC.GLAcct
JOIN GLCO WITH (NOLOCK)
    ON GLBL.GLCo = GLCO.GLCo
JOIN HQCO WITH (NOLOCK)
    ON GLBL.GLCo = HQCO.HQCo
WHERE GLBL.Mth = @Mth
    AND GLAC.AcctType <> 'M'
GROUP BY GLBL.GLCo, HQCO.Name, GLCO.LastMthSubClsd, GLCO.LastMthGLClsd
ORDER BY GLBL.GLCo
