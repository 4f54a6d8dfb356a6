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
  - All units in use, their make, model, year, class and yard
  - A new insurance agent wants to understand our fleet, so hand me a roster of units in service, no components, with what they are, who made them and where they're kept.
  - fleet roster, in service
  - 'Active machines in number order: description, category and title, manufacturer, model, vintage, storage yard'
  - actv eq mstr w/ mfr/mdl/yr + loc
  - What machines does the company have in operation, and of what brand and age are they?
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
