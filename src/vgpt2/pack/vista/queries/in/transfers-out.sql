/*
title: Transfers between locations
grain: one pair of locations and material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What was moved between our yards?
  - Stock transfers by from location, to location and material
  - transfers
  - Units and cost transferred out by location, receiving location and material between two months.
  - what got trucked from yard to yard
  - Units and dollars shipped from yard to yard in 2024, item by item
  - Freight is being reallocated among branches for the first half, so sum what each yard sent to each other yard, by item, with cost
  - what yard shipped where
  - Sending yard, receiving yard, item and its name, units gone and cost gone
  - trnsfrs out by loc > loc, matl, ytd
  - How many goods went from one of our warehouses to another, and what were they worth?
*/
SELECT INDT.Loc, INDT.TrnsfrLoc, INDT.Material, HQMT.Description, -SUM(INDT.StkUnits) AS UnitsOut,
    -SUM(INDT.StkTotalCost) AS CostOut
FROM INDT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'Trnsfr Out'
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INDT.Loc, INDT.TrnsfrLoc, INDT.Material, HQMT.Description
ORDER BY INDT.Loc, INDT.TrnsfrLoc, INDT.Material
