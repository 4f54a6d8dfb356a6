/*
title: Parts that the tasks of a day's trips take, against the technician's van stock
grain: one technician and material
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  Day: {type: bDate, example: 2024-06-17}
asks:
  - What must each technician load for tomorrow, and what does his van lack?
  - Materials of the standard tasks on open scopes of the trips of a day, summed per technician, against stock at the technician's location
  - parts to load
  - does Nate have enough 20x25 filters on the van for mondays pms or does he need 40 from the shop
  - The parts room packs totes at 6 a.m. on June 17. One list per van with what is short.
  - So that nobody drives back for a belt.
  - Tech, name, part, description, quantity for the planned tasks, on the van, to pick.
  - pick list per van for June 17, from the standard work planned that day
  - Nate drove back twice last week for belts and the hospital complained, so per mechanic compare what Monday's planned tasks consume with what the van holds, and what's short.
  - what's short on the vans, Monday
  - by mechanic with full name and his van, each item in words with unit, needed, in the van, and to be picked
  - matl for techs' std tasks 6/17 vs truck OH
  - Before our repair people leave tomorrow, which material has to be put in each truck so they don't run out?
*/
WITH Needed AS (
    SELECT SMTrip.SMCo, SMTrip.Technician, SMStandardTaskMaterial.MaterialGroup, SMStandardTaskMaterial.Material,
        SMStandardTaskMaterial.UM, SUM(SMStandardTaskMaterial.Quantity) AS Quantity
    FROM SMTrip WITH (NOLOCK)
    JOIN SMWorkOrderScope WITH (NOLOCK)
        ON SMTrip.SMCo = SMWorkOrderScope.SMCo
        AND SMTrip.WorkOrder = SMWorkOrderScope.WorkOrder
    JOIN SMWorkOrderScopeTask WITH (NOLOCK)
        ON SMWorkOrderScope.SMCo = SMWorkOrderScopeTask.SMCo
        AND SMWorkOrderScope.WorkOrder = SMWorkOrderScopeTask.WorkOrder
        AND SMWorkOrderScope.Scope = SMWorkOrderScopeTask.Scope
    JOIN SMStandardTaskMaterial WITH (NOLOCK)
        ON SMWorkOrderScopeTask.SMCo = SMStandardTaskMaterial.SMCo
        AND SMWorkOrderScopeTask.SMStandardTask = SMStandardTaskMaterial.SMStandardTask
    WHERE SMTrip.SMCo = @SMCo
        AND SMTrip.ScheduledDate = @Day
        AND SMTrip.Status = 0
        AND SMWorkOrderScope.IsComplete = 'N'
    GROUP BY SMTrip.SMCo, SMTrip.Technician, SMStandardTaskMaterial.MaterialGroup, SMStandardTaskMaterial.Material,
        SMStandardTaskMaterial.UM
)
SELECT Needed.Technician, SMTechnicianInfo.FullName, SMTechnicianInfo.INLocation, Needed.Material,
    HQMT.Description AS MaterialName, Needed.UM, Needed.Quantity, COALESCE(INMT.OnHand, 0) AS OnVan,
    CASE WHEN Needed.Quantity > COALESCE(INMT.OnHand, 0) THEN Needed.Quantity - COALESCE(INMT.OnHand, 0) ELSE 0 END
        AS ToPick
FROM Needed
JOIN SMTechnicianInfo WITH (NOLOCK)
    ON Needed.SMCo = SMTechnicianInfo.SMCo
    AND Needed.Technician = SMTechnicianInfo.Technician
JOIN HQMT WITH (NOLOCK)
    ON Needed.MaterialGroup = HQMT.MatlGroup
    AND Needed.Material = HQMT.Material
LEFT JOIN INMT WITH (NOLOCK)
    ON SMTechnicianInfo.INCo = INMT.INCo
    AND SMTechnicianInfo.INLocation = INMT.Loc
    AND Needed.MaterialGroup = INMT.MatlGroup
    AND Needed.Material = INMT.Material
ORDER BY Needed.Technician, Needed.Material
