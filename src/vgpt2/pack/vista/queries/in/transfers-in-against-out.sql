/*
title: Quantity and cost transferred out against transferred in by material and month, where they differ
grain: one material and month
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - For which materials did the transfers in not equal the transfers out?
  - Materials and months with quantity and cost in, quantity and cost out and the difference, over all locations
  - transfer in vs out
  - 60 ton of sand left the pit and only 50 arived at the plant acording to the books?
  - March 2024, transfers cost us 3,112 on balance, how can that be?
  - Moving goods between our own yards should never make or lose money, says the auditor, and he has asked for a table in which for every article and each month of the year the sum of what was sent is held against the sum of what was received, and he wants only the lines that do not cancel out.
  - What gets lost between two of our own gates.
  - Months where moves between yards don't net to zero, per item
  - Auditors insist that hauling goods among our own yards creates no gain, so for January to December 2024 show items where what left isn't what arrived, quantity and dollars
  - yard moves that don't wash
  - Month, item name, quantity arrived, quantity left, dollars arrived, dollars left, and the gap
  - xfers in <> out by matl/mth, qty n $
  - If one warehouse sends ten to the other, did the other write down ten as well?
*/
SELECT INMA.Mth, INMA.Material, HQMT.Description, SUM(INMA.TrnsfrInQty) AS QuantityIn,
    -SUM(INMA.TrnsfrOutQty) AS QuantityOut, SUM(INMA.TrnsfrInCost) AS CostIn, -SUM(INMA.TrnsfrOutCost) AS CostOut,
    SUM(INMA.TrnsfrInQty + INMA.TrnsfrOutQty) AS QuantityDifference,
    SUM(INMA.TrnsfrInCost + INMA.TrnsfrOutCost) AS CostDifference
FROM INMA WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMA.MatlGroup = HQMT.MatlGroup
    AND INMA.Material = HQMT.Material
WHERE INMA.INCo = @INCo
    AND INMA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INMA.Mth, INMA.Material, HQMT.Description
HAVING SUM(INMA.TrnsfrInCost + INMA.TrnsfrOutCost) <> 0
    OR SUM(INMA.TrnsfrInQty + INMA.TrnsfrOutQty) <> 0
ORDER BY INMA.Mth, INMA.Material
