/*
title: The twenty accounts that changed most against the month before
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  PriorMth: {type: bMonth, example: 2024-05-01}
asks:
  - Which accounts moved most against last month?
  - Twenty largest changes of activity month over month
  - flux analysis
  - Activity of two months by account with the difference, the twenty largest differences first.
  - what looks weird this month compared to last
*/
SELECT TOP 20 GLAC.GLAcct, GLAC.Description,
    SUM(CASE WHEN GLBL.Mth = @Mth THEN GLBL.NetActivity ELSE 0 END) AS ThisMonth,
    SUM(CASE WHEN GLBL.Mth = @PriorMth THEN GLBL.NetActivity ELSE 0 END) AS PriorMonth,
    SUM(CASE WHEN GLBL.Mth = @Mth THEN GLBL.NetActivity ELSE -GLBL.NetActivity END) AS Change
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLBL.Mth IN (@Mth, @PriorMth)
GROUP BY GLAC.GLAcct, GLAC.Description
ORDER BY ABS(SUM(CASE WHEN GLBL.Mth = @Mth THEN GLBL.NetActivity ELSE -GLBL.NetActivity END)) DESC, GLAC.GLAcct
