/*
title: Equipment with a rate that differs from its category's rate
grain: one piece of equipment and revenue code
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machines have a special rate?
  - Override rates by equipment against the category rate
  - rate overrides
  - Equipment whose revenue rate overrides and differs from the rate of its category, with both rates.
  - who's got a custom rate on them
  - Units priced differently from other members of their class
  - A PM noticed that loader 3310 is dearer than its sisters; give every unit with its own deviating price, by name and kind of charge, next to the class price and the gap.
  - oddball prices on single units
  - Equipment description, revenue code, tariff of the category, individual tariff, how far apart, exceptions only
  - eq lvl ovrd rate <> cat rate
  - Which individual machines have a special hourly price, other than what their kind normally has?
*/
SELECT EMRH.Equipment, EMEM.Description, EMRH.RevCode, EMRR.Rate AS CategoryRate, EMRH.Rate AS EquipmentRate,
    EMRH.Rate - EMRR.Rate AS Difference
FROM EMRH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRH.EMCo = EMEM.EMCo
    AND EMRH.Equipment = EMEM.Equipment
JOIN EMRR WITH (NOLOCK)
    ON EMRH.EMCo = EMRR.EMCo
    AND EMEM.Category = EMRR.Category
    AND EMRH.RevCode = EMRR.RevCode
    AND EMRH.EMGroup = EMRR.EMGroup
WHERE EMRH.EMCo = @EMCo
    AND EMRH.ORideRate = 'Y'
    AND EMRH.Rate <> EMRR.Rate
ORDER BY EMRH.Equipment, EMRH.RevCode
