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
