/*
title: Units of measure whose conversion at a location differs from the material master
grain: one material, location and unit of measure
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - At which locations does a unit convert differently from what the material master says?
  - Material, name, location, unit, conversion at the location and conversion of the master where they differ
  - wrong conversions
  - a yard of topsoil is 1.3 ton in one place and 1.45 in anothr, witch ones are off
  - Washed sand per cubic yard should be 1.35 everywhere since May.
  - Somebody at the quarry changed factors at his own place, since he measures moisture, and I can understand that, but the accounting people then get different tons for the same truck, therefore let me have all the deviations from the company wide factor.
  - Measures that mean one thing here and another thing there.
  - Unit factors that a yard changed away from the company standard
  - Tonnage on our quarry tickets doesn't match, and the customer disputes it; which yards hold a factor other than the standard, for which item and unit
  - oddball uom factors out there
  - Item name, unit, yard name, factor there and standard factor side by side, only where unequal
  - uom conv at loc <> hq mstr, matl + loc name
  - A cubic yard should weigh the same in each of our places; where is it set up differently?
*/
SELECT INMU.Material, HQMT.Description, INMU.Loc, INLM.Description AS LocationName, INMU.UM,
    INMU.Conversion AS LocationConversion, HQMU.Conversion AS MasterConversion
FROM INMU WITH (NOLOCK)
JOIN HQMU WITH (NOLOCK)
    ON INMU.MatlGroup = HQMU.MatlGroup
    AND INMU.Material = HQMU.Material
    AND INMU.UM = HQMU.UM
JOIN HQMT WITH (NOLOCK)
    ON INMU.MatlGroup = HQMT.MatlGroup
    AND INMU.Material = HQMT.Material
JOIN INLM WITH (NOLOCK)
    ON INMU.INCo = INLM.INCo
    AND INMU.Loc = INLM.Loc
WHERE INMU.INCo = @INCo
    AND INMU.Conversion <> HQMU.Conversion
ORDER BY INMU.Material, INMU.UM, INMU.Loc
