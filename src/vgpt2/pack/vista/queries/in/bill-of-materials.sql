/*
title: Components of finished materials by location group
grain: one component of a finished material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What goes into each mix?
  - Bill of materials by finished material
  - bom list
  - Component materials and units per finished material for each location group.
  - recipe for the concrete mixes
  - Ingredients and quantities that make up each product, per group of plants
  - 'The DOT inspector visits the batch plant Wednesday and wants each mix design: which raw goods and how many units go into it'
  - mix design ingredient sheet
  - Group of plants, product, each ingredient by name, and how many units of it
  - boms by loc grp - fin matl, comps, units
  - What raw things, and how much of each, go into the products we make ourselves?
*/
SELECT INBM.LocGroup, INBM.FinMatl, INBM.CompMatl, HQMT.Description, INBM.Units
FROM INBM WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INBM.MatlGroup = HQMT.MatlGroup
    AND INBM.CompMatl = HQMT.Material
WHERE INBM.INCo = @INCo
ORDER BY INBM.LocGroup, INBM.FinMatl, INBM.CompMatl
