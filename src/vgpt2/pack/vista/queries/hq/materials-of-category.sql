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
  - Everything in class PIPE that can still be ordered, with cost and price
  - Estimator prices a water line for thursday's bid and needs our standard cost, selling price and measure for each live item in class PIPE
  - pipe items, cost n sell
  - Item code, its name, base measure, cost and per what, price and per what, by code; dead items left out
  - actv matls in cat CONC w/ std cost + px
  - Which products of this kind do we keep in the catalog today, and what does each cost?
*/
SELECT HQMT.Material, HQMT.Description, HQMT.StdUM, HQMT.Cost, HQMT.CostECM, HQMT.Price, HQMT.PriceECM
FROM HQCO WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON HQCO.MatlGroup = HQMT.MatlGroup
WHERE HQCO.HQCo = @Co
    AND HQMT.Category = @Category
    AND HQMT.Active = 'Y'
ORDER BY HQMT.Material
