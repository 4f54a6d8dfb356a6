/*
title: Pay requests that go beyond the subcontract item
grain: one worksheet item
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which pay requests bill more than the subcontract?
  - Worksheet items above current cost
  - pay apps over contract
  - Worksheet items where earlier and present work completed is greater than the item's current cost.
  - sub is billin past there contract
*/
SELECT SLWI.UserName, SLWI.SL, SLWI.SLItem, SLWI.Description, SLWI.CurCost, SLWI.PrevWCCost, SLWI.WCCost,
    SLWI.PrevWCCost + SLWI.WCCost - SLWI.CurCost AS OverContract
FROM SLWI WITH (NOLOCK)
JOIN SLWH WITH (NOLOCK)
    ON SLWI.SLCo = SLWH.SLCo
    AND SLWI.UserName = SLWH.UserName
    AND SLWI.SL = SLWH.SL
WHERE SLWI.SLCo = @SLCo
    AND SLWI.PrevWCCost + SLWI.WCCost > SLWI.CurCost
ORDER BY SLWI.SL, SLWI.SLItem
