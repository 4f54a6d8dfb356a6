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
  - Tons leaving the yard each day of June with the accumulated amount
  - Our mining permit caps the yearly output of North Pit, so add up shipments from there day after day from 01/01/2024 and show where the count stands
  - tonnage out, day by day
  - Day by day out of North Pit since January 1, unit, shipped that day, shipped up to then
  - units sold ex loc YARD by dt w cum
  - How much material was sold from this place on each day, and how much in all by then?
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
