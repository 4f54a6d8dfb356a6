/*
title: Material sales by location in two periods
grain: one location
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  PriorBeginMth: {type: bMonth, example: 2023-01-01}
  PriorEndMth: {type: bMonth, example: 2023-12-01}
asks:
  - Is each plant selling more than last year?
  - Material sales by location, this year vs last year
  - ms yoy
  - Material sales by location in two ranges of months side by side.
  - are we up or down on rock sales
*/
SELECT MSTD.FromLoc,
    SUM(CASE WHEN MSTD.Mth BETWEEN @BeginMth AND @EndMth THEN MSTD.MatlTotal ELSE 0 END) AS SalesNow,
    SUM(CASE WHEN MSTD.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN MSTD.MatlTotal ELSE 0 END) AS SalesBefore
FROM MSTD WITH (NOLOCK)
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND (MSTD.Mth BETWEEN @BeginMth AND @EndMth OR MSTD.Mth BETWEEN @PriorBeginMth AND @PriorEndMth)
GROUP BY MSTD.FromLoc
ORDER BY MSTD.FromLoc
