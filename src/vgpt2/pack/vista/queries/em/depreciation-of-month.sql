/*
title: Depreciation of a month by equipment
grain: one asset
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Month: {type: bMonth, example: 2024-06-01}
asks:
  - How much depreciation is there this month?
  - Depreciation schedule of a month by asset
  - depreciation
  - Depreciation to take and taken by asset for one month.
  - what did the iron depreciate
  - Asset by asset, what the June schedule calls for and what was written off
  - 'Before I release June''s entry to the ledger, I''d like the asset detail: unit, asset name, amount scheduled for the month, amount already booked.'
  - june write-down, unit detail
  - 'June schedule by equipment: asset description, amount to take, amount taken'
  - depn sched 06/24 by asset, to take + taken
  - How much value did each of our machines lose on paper during June?
*/
SELECT EMDS.Equipment, EMDP.Asset, EMDP.Description, EMDS.AmtToTake, EMDS.AmtTaken
FROM EMDS WITH (NOLOCK)
JOIN EMDP WITH (NOLOCK)
    ON EMDS.EMCo = EMDP.EMCo
    AND EMDS.Equipment = EMDP.Equipment
    AND EMDS.Asset = EMDP.Asset
WHERE EMDS.EMCo = @EMCo
    AND EMDS.Month = @Month
ORDER BY EMDS.Equipment, EMDP.Asset
