/*
title: Number of materials by category
grain: one material category
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - How many materials are in each category?
  - Material counts by category
  - materials per category
  - Active and inactive materials of the company's group by category with description.
  - how big is our parts catalog
  - Size of each class in our item catalog, live and retired apart
  - Purchasing will clean the catalog before the new estimating software goes in on may 1; show per class by name how many items are live and how many are switched off
  - catalog counts by class
  - Class with its name, live items, dead items, in order of class
  - '# matls actv v inactv per cat co 1'
  - How many different building products have we registered of each kind?
*/
SELECT HQMC.Category, HQMC.Description, SUM(CASE WHEN HQMT.Active = 'Y' THEN 1 ELSE 0 END) AS Active,
    SUM(CASE WHEN HQMT.Active = 'N' THEN 1 ELSE 0 END) AS Inactive
FROM HQCO WITH (NOLOCK)
JOIN HQMC WITH (NOLOCK)
    ON HQCO.MatlGroup = HQMC.MatlGroup
JOIN HQMT WITH (NOLOCK)
    ON HQMC.MatlGroup = HQMT.MatlGroup
    AND HQMC.Category = HQMT.Category
WHERE HQCO.HQCo = @Co
GROUP BY HQMC.Category, HQMC.Description
ORDER BY HQMC.Category
