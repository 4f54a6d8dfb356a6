/*
title: Net income by company between two months
grain: one company
level: advanced
parameters:
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which of our companies made money this year?
  - Net income of every company side by side
  - profit per company
  - Income, expense and net income by company for a range of months, consolidation companies left out.
  - whos profitable n whos bleeding
  - Earnings of each legal entity from January to December 2024
  - The family decides at christmas which firm to sell; put side by side revenue, cost and what remains for each one by name, over the whole year
  - which entity earns what
  - Entity number and name, total revenue, total cost, bottom line; skip entities made only for combining
  - NI by co YTD 9/24 rev/exp/net
  - We own several firms. How much did each one earn and spend, and what was left over this year?
*/
SELECT GLBL.GLCo, HQCO.Name, -SUM(CASE WHEN GLAC.AcctType = 'I' THEN GLBL.NetActivity ELSE 0 END) AS Income,
    SUM(CASE WHEN GLAC.AcctType = 'E' THEN GLBL.NetActivity ELSE 0 END) AS Expense,
    -SUM(GLBL.NetActivity) AS NetIncome
FROM GLBL WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLBL.GLCo = GLAC.GLCo
    AND GLBL.GLAcct = GLAC.GLAcct
JOIN GLCO WITH (NOLOCK)
    ON GLBL.GLCo = GLCO.GLCo
JOIN HQCO WITH (NOLOCK)
    ON GLBL.GLCo = HQCO.HQCo
WHERE GLAC.AcctType IN ('I', 'E')
    AND GLCO.Consolid = 'N'
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY GLBL.GLCo, HQCO.Name
ORDER BY GLBL.GLCo
