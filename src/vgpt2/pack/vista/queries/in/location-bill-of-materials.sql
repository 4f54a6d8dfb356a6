/*
title: Components in a location's own bill of materials with their units beside the units in the bill of its location group
grain: one component of a finished material at a location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - At which plants does the mix deviate from the standard recipe?
  - Location, finished material, component with name and the place it comes from, units in the location's own bill, units in the location group's bill, zero where the group's bill lacks it
  - plant recipe differences
  - wich plants have thier own mix formula
  - PLANT2 uses 0.38 of sand per ton in the 1/2 inch surface mix, what does the common sheet say?
  - The lab changed the binder content for everybody in March, and I remember that two of the plants had got their own version of the formula years ago which does not follow the general one, so list all of these versions part by part with the amount there and the amount in the common version.
  - Local formulas next to the common one
  - Plant specific mix designs compared against the group's common design
  - QC changed the binder across all plants in March; which plants run their own design, ingredient by ingredient, and how many units against the common one
  - rogue recipes by plant
  - Plant name, product, ingredient's name and source, units there and units in the common design
  - loc bom vs grp bom, comps n units by plant
  - Where does one of our plants follow a recipe of its own, and how does that differ from the general recipe?
*/
SELECT INBO.Loc, INLM.Description AS LocationName, INBO.FinMatl, INBO.CompLoc,
    INBO.CompMatl, HQMT.Description AS ComponentName, INBO.Units AS LocationUnits,
    ISNULL(INBM.Units, 0) AS GroupUnits
FROM INBO WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INBO.INCo = INLM.INCo
    AND INBO.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INBO.MatlGroup = HQMT.MatlGroup
    AND INBO.CompMatl = HQMT.Material
LEFT JOIN INBM WITH (NOLOCK)
    ON INLM.INCo = INBM.INCo
    AND INLM.LocGroup = INBM.LocGroup
    AND INBO.MatlGroup = INBM.MatlGroup
    AND INBO.FinMatl = INBM.FinMatl
    AND INBO.CompMatl = INBM.CompMatl
WHERE INBO.INCo = @INCo
ORDER BY INBO.Loc, INBO.FinMatl, INBO.CompMatl
