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
  - Top movers among ledger numbers, May versus June
  - Controller has to explain swings to the president on the 10th; pick the twenty accounts that jumped most from may to june, up or down
  - top 20 swings m/m
  - Account by name, activity of the later month, of the one before, and how much more or less, strongest swing on top
  - flux rpt 6/24 v 5/24 just biggest 20
  - Which figures in our books look very different from a month ago?
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
