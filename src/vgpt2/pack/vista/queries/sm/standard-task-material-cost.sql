/*
title: Material of each standard service task with quantity and cost at the material's master cost
grain: one material of a standard task
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - What parts does each standard task take, and what do they cost us?
  - Standard tasks with material, name, quantity, unit and quantity times master cost
  - task material cost
  - whats the parts cost on the spring statrup task, for the flat price qoute
  - Task PM-100 with four filters at 11.20, right?
  - When we calculate a flat price for an agreement we look at the hours and forget that each routine also eats belts and filters, so bring me all the routines in the catalog with the goods that belong to them and their value, and let the costs be those of the catalog of materials.
  - Goods that a routine swallows.
  - what material each catalogued routine consumes and its value at our cost
  - The hospital wants a flat price for its yearly routines, so for every task in the catalog give the goods it takes, how many, unit cost, and the amount.
  - belts and filters per routine
  - routine by routine with its name, the item in words, quantity and unit, what one costs, per each, hundred or thousand, and the amount
  - std task matl $ at master cost
  - For the jobs our repair people do again and again, which things get used up, and what do these cost?
*/
SELECT SMStandardTask.SMStandardTask, SMStandardTask.Name, SMStandardTaskMaterial.Material,
    HQMT.Description AS MaterialName, SMStandardTaskMaterial.Quantity, SMStandardTaskMaterial.UM,
    HQMT.Cost, HQMT.CostECM,
    SMStandardTaskMaterial.Quantity * HQMT.Cost
        / CASE HQMT.CostECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS MaterialCost
FROM SMStandardTask WITH (NOLOCK)
JOIN SMStandardTaskMaterial WITH (NOLOCK)
    ON SMStandardTask.SMCo = SMStandardTaskMaterial.SMCo
    AND SMStandardTask.SMStandardTask = SMStandardTaskMaterial.SMStandardTask
JOIN HQMT WITH (NOLOCK)
    ON SMStandardTaskMaterial.MaterialGroup = HQMT.MatlGroup
    AND SMStandardTaskMaterial.Material = HQMT.Material
WHERE SMStandardTask.SMCo = @SMCo
ORDER BY SMStandardTask.SMStandardTask, SMStandardTaskMaterial.Seq
