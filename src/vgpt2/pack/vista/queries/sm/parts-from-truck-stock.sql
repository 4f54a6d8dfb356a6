/*
title: Stock parts used on service by stock location and technician
grain: one stock location, technician and material
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did each technician take out of his van last month?
  - Quantity and cost of parts used on calls by location, technician and material
  - truck stock usage
  - who burned thru all the capacitors
  - Restocking vans - I need quantities consumed per truck and part since the first of the year.
  - Parts drawn from warehouses and vehicles for service, with who drew them and what they were worth.
  - material mechanics drew from vans and warehouses for tickets in 2024
  - The insurer wants evidence of what was consumed from the stolen van before the theft, so list by van, mechanic and item what went out on tickets, how many and its value.
  - what came off the vans
  - by van or warehouse with its name, dearest on top, the mechanic's full name, the item in words, unit, how many and its value
  - SM inv parts used by loc/tech/matl YTD
  - Our repair people carry a small stock in their trucks. What did each one use up, and what was it worth?
*/
SELECT SMWorkCompleted.INCo, SMWorkCompleted.INLocation, INLM.Description AS LocationName,
    SMTechnicianInfo.FullName, SMWorkCompleted.Part, HQMT.Description AS PartDescription, SMWorkCompleted.UM,
    SUM(SMWorkCompleted.Quantity) AS Quantity, SUM(SMWorkCompleted.ActualCost) AS ActualCost
FROM SMWorkCompleted WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON SMWorkCompleted.INCo = INLM.INCo
    AND SMWorkCompleted.INLocation = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON SMWorkCompleted.MatlGroup = HQMT.MatlGroup
    AND SMWorkCompleted.Part = HQMT.Material
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkCompleted.Technician = SMTechnicianInfo.Technician
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 4
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkCompleted.INCo, SMWorkCompleted.INLocation, INLM.Description, SMTechnicianInfo.FullName,
    SMWorkCompleted.Part, HQMT.Description, SMWorkCompleted.UM
ORDER BY SMWorkCompleted.INCo, SMWorkCompleted.INLocation, ActualCost DESC
