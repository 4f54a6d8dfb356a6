/*
title: Differences on the physical count worksheet
grain: one counted material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Where does the physical count differ from the system?
  - Count worksheet differences with value
  - count variances
  - Materials on the count worksheet whose counted quantity differs from the system, with difference and unit cost.
  - what came up short at inventory time
*/
SELECT INCW.Loc, INCW.Material, HQMT.Description, INCW.PhyCnt, INCW.SysCnt, INCW.PhyCnt - INCW.SysCnt AS Difference,
    INCW.UnitCost, INCW.CntBy, INCW.CntDate
FROM INCW WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INCW.MatlGroup = HQMT.MatlGroup
    AND INCW.Material = HQMT.Material
WHERE INCW.INCo = @INCo
    AND INCW.PhyCnt <> INCW.SysCnt
ORDER BY INCW.Loc, INCW.Material
