/*
title: Stock not counted since a date
grain: one material at one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - What have we not counted in a long time?
  - Materials on hand with last count date before a date
  - overdue counts
  - Stock on hand that was never counted or last counted before a date, with bin.
  - when'd anybody last count this stuff
  - Items on the shelf nobody has tallied after January 1
  - Internal audit demands every item be checked once a year; what on hand hasn't been since July 1, 2023, or ever, and in which bin
  - bins nobody's tallied lately
  - Per yard, the longest neglected first, bin, item name, quantity and last tally day
  - cycle cnt ovrdue b4 1/1/24, loc/bin/matl
  - Which goods has no one counted for ages?
*/
SELECT INMT.Loc, INMT.PhyLoc, INMT.Material, HQMT.Description, INMT.OnHand, INMT.LastCntDate
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand <> 0
    AND (INMT.LastCntDate IS NULL OR INMT.LastCntDate < @SinceDate)
ORDER BY INMT.Loc, INMT.LastCntDate, INMT.Material
