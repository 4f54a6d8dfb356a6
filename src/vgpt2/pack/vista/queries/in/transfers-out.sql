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
