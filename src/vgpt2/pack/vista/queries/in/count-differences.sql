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
  - Items whose hand tally disagrees with the computer figure
  - Before I approve the year end inventory I want each item where the tally and the books don't match, how far apart, unit price and who tallied
  - tally vs book, the misses
  - By yard, item name, tallied, on the books, gap, unit price, who tallied and when
  - phys cnt <> sys cnt, matl desc n diff
  - After walking the warehouse and counting, what did we find more or less of than the computer thought?
*/
SELECT INCW.Loc, INCW.Material, HQMT.Description, INCW.PhyCnt, INCW.SysCnt, INCW.PhyCnt - INCW.SysCnt AS Difference,
    INCW.UnitCost, (INCW.PhyCnt - INCW.SysCnt) * INCW.UnitCost
        / CASE INCW.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS ValueDifference,
    INCW.CntBy, INCW.CntDate
FROM INCW WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INCW.MatlGroup = HQMT.MatlGroup
    AND INCW.Material = HQMT.Material
WHERE INCW.INCo = @INCo
    AND INCW.PhyCnt <> INCW.SysCnt
ORDER BY INCW.Loc, INCW.Material
