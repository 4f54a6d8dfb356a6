/*
title: Units in which a material is bought or sold
grain: one unit of a material
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
  Material: {type: bMatl, example: PIPE-4}
asks:
  - In which other units can this material be bought or sold?
  - Unit conversions of a material with price
  - unit conversions
  - Additional units of a material with conversion factor, cost and price.
  - how many feet in a stick of that pipe
  - What measures besides feet may PIPE-4 be ordered in, and how do they convert?
  - A supplier invoiced 40 sticks where we ordered 800 feet; look up the other measures set for item PIPE-4 with factor, cost and selling price
  - pipe-4, ft per stick factors
  - Measure with its name, factor to the base measure, cost and price of one
  - alt UMs on matl REBAR-5 w/ conv + cost + price
  - One seller counts pieces, another counts feet. How do these convert for this item, and what does one cost?
*/
SELECT HQMU.UM, HQUM.Description, HQMU.Conversion, HQMU.Cost, HQMU.CostECM, HQMU.Price, HQMU.PriceECM
FROM HQCO WITH (NOLOCK)
JOIN HQMU WITH (NOLOCK)
    ON HQCO.MatlGroup = HQMU.MatlGroup
JOIN HQUM WITH (NOLOCK)
    ON HQMU.UM = HQUM.UM
WHERE HQCO.HQCo = @Co
    AND HQMU.Material = @Material
ORDER BY HQMU.UM
