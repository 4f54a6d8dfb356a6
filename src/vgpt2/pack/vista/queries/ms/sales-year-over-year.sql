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
  - Each pit's material dollars in 2024 and in 2023, next to one another
  - Bank wants to know whether the quarry grows, so put January through June 2024 against January through June 2023 for every place that loads trucks
  - pits this year, pits last year
  - Plant after plant, material dollars January to June of this year beside the same months last year
  - MS $ by loc YTD v PY
  - Did our places sell more stone than in the same time a year ago?
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
