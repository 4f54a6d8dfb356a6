/*
title: Depreciation taken and left by asset
grain: one asset of a piece of equipment
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What is the book value of our equipment?
  - Depreciation taken to date and remaining per asset
  - net book value
  - Purchase price, depreciation taken through a month and amount still to depreciate for every asset.
  - whats the iron worth on the books
  - 'Per asset: price, written off through June and what is still to write off'
  - 'The insurance broker wants carrying figures at June 2024 for each unit, by name: original price, what has been written off, what''s left to write off, and net figure.'
  - NBV by unit, june
  - Machine description, cost, depreciable base, depreciation to date, remainder to depreciate, net book amount, asset after asset
  - em assets nbv thru 06/24, cost less depr tkn
  - On paper, how much is each machine still worth after all the wear we have recorded?
*/
WITH Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Asset, SUM(EMDS.AmtTaken) AS AmtTaken
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
        AND EMDS.Month <= @ThroughMth
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Asset
)
SELECT EMDP.Equipment, EMEM.Description, EMDP.Asset, EMDP.PurchasePrice, EMDP.TtlToDepr,
    COALESCE(Taken.AmtTaken, 0) AS DepreciationTaken,
    EMDP.TtlToDepr - COALESCE(Taken.AmtTaken, 0) AS LeftToDepreciate,
    EMDP.PurchasePrice - COALESCE(Taken.AmtTaken, 0) AS BookValue
FROM EMDP WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMDP.EMCo = EMEM.EMCo
    AND EMDP.Equipment = EMEM.Equipment
LEFT JOIN Taken
    ON EMDP.EMCo = Taken.EMCo
    AND EMDP.Equipment = Taken.Equipment
    AND EMDP.Asset = Taken.Asset
WHERE EMDP.EMCo = @EMCo
ORDER BY EMDP.Equipment, EMDP.Asset
