/*
title: Last movement of each material at a location
grain: one material
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  Loc: {type: bLoc, example: YARD}
asks:
  - When did each item in this yard last move?
  - Latest movement by material at one location
  - last movement
  - The most recent inventory transaction of every material at one location with type, date and units.
  - when'd this stuff last get touched
*/
WITH Movement AS (
    SELECT INDT.MatlGroup, INDT.Material, INDT.ActDate, INDT.TransType, INDT.StkUnits,
        ROW_NUMBER() OVER (
            PARTITION BY INDT.MatlGroup, INDT.Material
            ORDER BY INDT.ActDate DESC, INDT.Mth DESC, INDT.INTrans DESC
        ) AS Place
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.Loc = @Loc
)
SELECT Movement.Material, HQMT.Description, Movement.ActDate, Movement.TransType, Movement.StkUnits
FROM Movement
JOIN HQMT WITH (NOLOCK)
    ON Movement.MatlGroup = HQMT.MatlGroup
    AND Movement.Material = HQMT.Material
WHERE Movement.Place = 1
ORDER BY Movement.ActDate, Movement.Material
