/*
title: Cheapest vendor of a material by vendor price list
grain: one vendor price
level: advanced
parameters:
  VendorGroup: {type: bGroup, example: 1}
  Material: {type: bMatl, example: PIPE-6}
asks:
  - Which vendor has the best price for this material?
  - Vendor prices of a material ranked
  - best price
  - Vendors' unit costs of one material by unit ranked from the cheapest.
  - where do we get pipe cheapest
  - Rank suppliers by listed rate for material PIPE-6
  - Estimating a water main; who on file sells 6-inch pipe for least, in which measure, with his part number?
  - lowest price for PIPE-6, by vendor
  - Supplier names ranked within each measure for one material, rate, priced per, his part number
  - 'whos cheapst on rebar #5 per price file'
  - We want a certain material; which seller has told us the lowest price?
*/
SELECT POVM.UM, RANK() OVER (PARTITION BY POVM.UM, POVM.CostECM ORDER BY POVM.UnitCost) AS Place, POVM.Vendor,
    APVM.Name, POVM.UnitCost, POVM.CostECM, POVM.VendMatId
FROM POVM WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POVM.VendorGroup = APVM.VendorGroup
    AND POVM.Vendor = APVM.Vendor
WHERE POVM.VendorGroup = @VendorGroup
    AND POVM.Material = @Material
ORDER BY POVM.UM, Place, POVM.Vendor
