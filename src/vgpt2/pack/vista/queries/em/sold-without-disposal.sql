/*
title: Machines marked as sold whose asset was never disposed of
grain: one asset
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which units have a sold date but their asset is still live in depreciation?
  - Sold equipment with sale date and price whose fixed asset has no disposal month
  - sold not disposed
  - we sold grader 2207 to Ritchie Bros back in march for 84,500 and its still on the depr schedule, any others like that?
  - Auditors found an asset of a machine that left in 2023. Give me every such case before they do.
  - Gone from the yard, still on the books.
  - Report with equipment, description, sold date, sale price, asset, purchase price and amount to depreciate where no disposal was recorded.
  - Equipment we let go to buyers but never retired from the fixed asset register
  - Property tax return is due friday and we may pay on iron that belongs to someone else; find units with a buyer date but no retirement in the asset file
  - sold iron, asset never retired
  - Put the day each unit changed hands and what we got for it next to the asset number, the original cost and the depreciable amount, oldest sale first
  - any eqpt already sold w/ no disposal month on the FA side?? we keep expensing depr on dozers we dont own
  - Did we forget to take any vehicles off the accounting records after we found a buyer for them?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.SoldDate, EMEM.SalePrice, EMDP.Asset, EMDP.Description AS AssetName,
    EMDP.PurchasePrice, EMDP.TtlToDepr
FROM EMEM WITH (NOLOCK)
JOIN EMDP WITH (NOLOCK)
    ON EMEM.EMCo = EMDP.EMCo
    AND EMEM.Equipment = EMDP.Equipment
WHERE EMEM.EMCo = @EMCo
    AND EMEM.SoldDate IS NOT NULL
    AND EMDP.MonthDisposed IS NULL
ORDER BY EMEM.SoldDate, EMEM.Equipment, EMDP.Asset
