/*
title: Value of count differences by location and material category
grain: one location and category
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - How far off was the physical count in dollars, by yard and category?
  - Materials counted, number off, overage, shortage and net value of the count by location and category
  - count variance dollars
  - how bad was the inventory count this time
  - The auditors want the result of the stock take in money, plus and minus apart, per warehouse.
  - Stock take outcome by place and class, each unit at its cost.
  - Money gained and lost in the stock take, per yard and product class
  - 'Audit wrap-up is Thursday and they ask what the June inventory came to per warehouse and product class: tallies made, tallies off, dollars over, dollars short'
  - over/short $ by yard
  - Yard name and class name, how many items tallied, how many wrong, plus dollars, minus dollars and the balance, worst first in each yard
  - cnt var $ by loc/catgry, over n short sepratly
  - After we counted everything, how much money were we up or down in each warehouse for each sort of goods?
*/
SELECT INCW.Loc, INLM.Description AS LocationName, HQMT.Category, HQMC.Description AS CategoryName,
    COUNT(*) AS Counted, SUM(CASE WHEN INCW.AdjUnits <> 0 THEN 1 ELSE 0 END) AS Different,
    SUM(CASE WHEN INCW.AdjUnits > 0 THEN INCW.AdjUnits ELSE 0 END * INCW.UnitCost
        / CASE INCW.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS Overage,
    SUM(CASE WHEN INCW.AdjUnits < 0 THEN INCW.AdjUnits ELSE 0 END * INCW.UnitCost
        / CASE INCW.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS Shortage,
    SUM(INCW.AdjUnits * INCW.UnitCost
        / CASE INCW.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS Net
FROM INCW WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INCW.INCo = INLM.INCo
    AND INCW.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INCW.MatlGroup = HQMT.MatlGroup
    AND INCW.Material = HQMT.Material
LEFT JOIN HQMC WITH (NOLOCK)
    ON HQMT.MatlGroup = HQMC.MatlGroup
    AND HQMT.Category = HQMC.Category
WHERE INCW.INCo = @INCo
GROUP BY INCW.Loc, INLM.Description, HQMT.Category, HQMC.Description
ORDER BY INCW.Loc, Net, HQMT.Category
