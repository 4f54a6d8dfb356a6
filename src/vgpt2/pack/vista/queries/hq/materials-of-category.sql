/*
title: Active materials of a category
grain: one material
level: basic
parameters:
  Co: {type: bCompany, example: 1}
  Category: {type: varchar(10), example: PIPE}
asks:
  - List materials in a category.
  - Material price list by category
  - materials of one category
  - Active materials of a category with unit, standard cost and price.
  - whats the price on stuff of that category
*/
SELECT HQMT.Material, HQMT.Description, HQMT.StdUM, HQMT.Cost, HQMT.CostECM, HQMT.Price, HQMT.PriceECM
FROM HQCO WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON HQCO.MatlGroup = HQMT.MatlGroup
WHERE HQCO.HQCo = @Co
    AND HQMT.Category = @Category
    AND HQMT.Active = 'Y'
ORDER BY HQMT.Material
