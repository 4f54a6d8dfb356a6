/*
title: Active equipment with category and location
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - List all active equipment.
  - Equipment list with category and location
  - equipment list
  - Active equipment with make, model, year, category name and location.
  - what machines do we own
*/
SELECT EMEM.Equipment, EMEM.Description, EMCM.Description AS Category, EMEM.Manufacturer, EMEM.Model,
    EMEM.ModelYr, EMEM.Location
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.Type = 'E'
ORDER BY EMEM.Equipment
