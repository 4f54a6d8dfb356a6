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
  - When did anything at location YARD most recently come in or go out?
  - The landlord wants half the yard back by June, so per item at YARD show the last day it was touched, what that was and how many
  - idle how long at YARD
  - Longest untouched on top, item and name, day, what kind of transaction and how many units at location MAIN
  - lst inv trans per matl at loc YARD
  - For each thing in this warehouse, what is the latest day on which some arrived or left?
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
