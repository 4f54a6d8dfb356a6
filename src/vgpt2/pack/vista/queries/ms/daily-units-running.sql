/*
title: Daily units sold from a location with running total
grain: one sale date and unit of measure
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  Loc: {type: bLoc, example: YARD}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many tons went out of this plant day by day?
  - Daily tonnage with month to date total
  - daily tons
  - Units sold per sale date from one location with cumulative units by unit of measure.
  - tons out the gate so far this month
*/
WITH Daily AS (
    SELECT MSTD.SaleDate, MSTD.UM, SUM(MSTD.MatlUnits) AS Units
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.FromLoc = @Loc
        AND MSTD.Void = 'N'
        AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    GROUP BY MSTD.SaleDate, MSTD.UM
)
SELECT Daily.SaleDate, Daily.UM, Daily.Units,
    SUM(Daily.Units) OVER (PARTITION BY Daily.UM ORDER BY Daily.SaleDate ROWS UNBOUNDED PRECEDING) AS UnitsToDate
FROM Daily
ORDER BY Daily.UM, Daily.SaleDate
