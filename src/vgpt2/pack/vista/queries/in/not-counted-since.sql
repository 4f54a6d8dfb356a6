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
