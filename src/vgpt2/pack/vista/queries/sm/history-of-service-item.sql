/*
title: Service history of a serviceable item
grain: one line of work on the item
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ServiceSite: {type: varchar(20), example: "100"}
  ServiceItem: {type: varchar(20), example: RTU-1}
asks:
  - What have we done to rooftop unit RTU-1 over the years?
  - History of one customer unit with date, work order, technician, kind of line, quantity and cost
  - unit history
  - how many times have we been out on that chiller n who went
  - The owner asks for the full repair record of his boiler before he replaces it.
  - All past work on one piece of serviced equipment at site 100, newest first.
*/
SELECT SMWorkCompleted.Date, SMWorkCompleted.WorkOrder, SMWorkOrder.Description AS WorkOrderDescription,
    SMServiceItems.Description AS Item, SMServiceItems.Model, SMServiceItems.SerialNumber, SMTechnicianInfo.FullName,
    SMWorkCompleted.Type, SMWorkCompleted.Description, SMWorkCompleted.Quantity, SMWorkCompleted.ActualCost,
    SMWorkCompleted.PriceTotal
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMServiceItems WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMServiceItems.SMCo
    AND SMWorkCompleted.ServiceSite = SMServiceItems.ServiceSite
    AND SMWorkCompleted.ServiceItem = SMServiceItems.ServiceItem
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkCompleted.Technician = SMTechnicianInfo.Technician
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.ServiceSite = @ServiceSite
    AND SMWorkCompleted.ServiceItem = @ServiceItem
ORDER BY SMWorkCompleted.Date DESC, SMWorkCompleted.WorkOrder, SMWorkCompleted.WorkCompleted
