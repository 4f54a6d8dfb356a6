/*
title: Automatic usage rules set up for single machines with template, rules table, phase, hours a day and maximum per month and job
grain: one template and machine
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machines have a rule of their own in the automatic usage templates?
  - Template with description, machine with description and category, rules table, phase, hours per day, minimum per period, maximum per month and per job
  - machine auto usage rules
  - how come crane 9 never bils more then 18000 a month automaticly
  - Template HWY has 10 hours a day for the 627 scrapers, what is in there for single units?
  - The monthly automatic run charged one crane half of what its category would have cost and the project manager is happy and I am not, so I suspect that somebody gave that crane a rule of its own with a ceiling; show me all such rules for individual machines in every template, with the ceilings, and the phase the charge goes to.
  - Exceptions by unit to the charge that runs by itself.
  - Templates in which a specific unit has its own hours and ceilings for automatic charging
  - Crane 9 never charges beyond 18,000 a month and the owner asks why; show rules made for individual units, template by template, with unit name, phase, hours and ceilings.
  - special deals for single units
  - Auto-charge template by name, then single machines having entries there with category, rules table, phase, daily hours and every cap
  - au rules @ unit level by tmplt, caps n hrs
  - Do some machines get charged by an arrangement of their own rather than the one for their kind?
*/
SELECT EMUE.AUTemplate, EMUH.Description AS TemplateName, EMUE.Equipment, EMEM.Description AS EquipmentName,
    EMEM.Category, EMUE.RulesTable, EMUE.JCPhase, EMUE.HrsPerDay, EMUE.MinPerPd, EMUE.MaxPerPD, EMUE.MaxPerMonth,
    EMUE.MaxPerJob
FROM EMUE WITH (NOLOCK)
JOIN EMUH WITH (NOLOCK)
    ON EMUE.EMCo = EMUH.EMCo
    AND EMUE.AUTemplate = EMUH.AUTemplate
JOIN EMEM WITH (NOLOCK)
    ON EMUE.EMCo = EMEM.EMCo
    AND EMUE.Equipment = EMEM.Equipment
WHERE EMUE.EMCo = @EMCo
ORDER BY EMUE.AUTemplate, EMUE.Equipment
