/*
title: Percentage of materials with stock and of stock value counted since a date by location
grain: one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-07-01}
asks:
  - How much of each yard has been counted since July?
  - Location, number of materials with stock, number counted since a date, percent counted, stock value at average cost, percent of value counted
  - cycle count coverage
  - how far r we with the count, by loc in percnt
  - Is MAIN past 80 percent of its value since the count began on July 1?
  - The agreement with the auditors is that in the course of the year nine tenths of the money on the shelves is looked at by somebody at least once, so show me per place how much of it was, both by number of articles and by what they are worth.
  - Progress of stocktaking, by number and by money
  - How far each yard has come with its tallying since July, by items and dollars
  - We promised the auditors ninety percent of inventory dollars would be checked by hand this year, so per warehouse show what share has been since January 1
  - how far along is cycle counting
  - Yard name, items held, items checked, percent, dollars held and what percent of the dollars was checked, laggards on top
  - pct cntd by loc since 7/1, items n $
  - How much of what is in each warehouse has somebody actually looked at since summer?
*/
SELECT INLM.Loc, INLM.Description AS LocationName, COUNT(*) AS MaterialCount,
    SUM(CASE WHEN INMT.LastCntDate >= @SinceDate THEN 1 ELSE 0 END) AS CountedCount,
    100.0 * SUM(CASE WHEN INMT.LastCntDate >= @SinceDate THEN 1 ELSE 0 END) / COUNT(*) AS PercentCounted,
    SUM(INMT.OnHand * INMT.AvgCost
        / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue,
    100.0 * SUM(CASE WHEN INMT.LastCntDate >= @SinceDate THEN INMT.OnHand * INMT.AvgCost
        / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END ELSE 0 END)
        / NULLIF(SUM(INMT.OnHand * INMT.AvgCost
        / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END), 0) AS PercentOfValue
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
WHERE INMT.INCo = @INCo
    AND INMT.OnHand > 0
GROUP BY INLM.Loc, INLM.Description
ORDER BY PercentOfValue, INLM.Loc
