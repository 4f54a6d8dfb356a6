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
*/
SELECT INBM.LocGroup, INBM.FinMatl, INBM.CompMatl, HQMT.Description, INBM.Units
FROM INBM WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INBM.MatlGroup = HQMT.MatlGroup
    AND INBM.CompMatl = HQMT.Material
WHERE INBM.INCo = @INCo
ORDER BY INBM.LocGroup, INBM.FinMatl, INBM.CompMatl
