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
  - lines on current trade applications where work to date exceeds what the line is worth
  - PM wants to release the May applications, and the owner pays nothing above the agreement, so find worksheet lines that would push a trade over its price, and whose worksheet it is.
  - draws over the sub's line
  - by agreement and line with its wording, worth, work before, work now and by how much it's too much, plus the login that prepared it
  - SL wksht itms, prev + this WC > cur
  - In the payment requests now being prepared, does a hired firm get more than its price for some part?
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
