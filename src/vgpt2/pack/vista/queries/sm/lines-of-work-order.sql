/*
title: Lines of a service work order with technician, kind of line and material
grain: one line of work completed
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  WorkOrder: {type: int, example: 100}
asks:
  - Show me everything that was booked on call 100, with who did it and what parts went in.
  - Line listing of one service order - date, scope, kind of line, technician name, material, quantity, cost and price
  - wo line detail
  - what all did the guys put on ticket 4512 n what did it cost
  - The customer disputes the bill for order 2210; I need every hour, part and purchase behind it.
  - Entries of a work order in the order they happened, tech names spelled out.
  - each day's labor and material entries on ticket 100, in sequence
  - Creekside refuses to pay for ticket 2210, and our collector needs what each mechanic did, day by day, which material went in, what it cost, and what we ask.
  - ticket 100, blow by blow
  - by day, the task, sort of entry in words, mechanic's full name, material in words, quantity, expense, price and if it's free of charge
  - WO 4512 detail, hrs + matl by tech
  - What precisely did our repair people do and use on this one visit slip?
*/
SELECT SMWorkCompleted.Scope, SMWorkCompleted.WorkCompleted, SMWorkCompleted.Date,
    SMLineType.Description AS LineType, SMTechnicianInfo.FullName, SMWorkCompleted.Part,
    HQMT.Description AS PartDescription, SMWorkCompleted.Description, SMWorkCompleted.Quantity,
    SMWorkCompleted.ActualCost, SMWorkCompleted.PriceTotal, SMWorkCompleted.NoCharge
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMLineType WITH (NOLOCK)
    ON SMWorkCompleted.Type = SMLineType.LineType
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkCompleted.Technician = SMTechnicianInfo.Technician
LEFT JOIN HQMT WITH (NOLOCK)
    ON SMWorkCompleted.MatlGroup = HQMT.MatlGroup
    AND SMWorkCompleted.Part = HQMT.Material
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.WorkOrder = @WorkOrder
ORDER BY SMWorkCompleted.Date, SMWorkCompleted.WorkCompleted
