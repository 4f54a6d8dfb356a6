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
  - everything ever carried out on unit RTU-1 at location 100
  - The building's owner at site 100 disputes the compressor replacement, so give his lawyer the full log of RTU-1, with the day, the mechanic, the part or hours, and price.
  - logbook on one rooftop, cradle to now
  - latest day on top, order with its wording, the unit by name, model and serial, the mechanic's name, sort of entry, quantity, our expense and the price
  - svc hist for chiller 2 at site 214, all WOs
  - One particular machine of a customer, what have our people done to it so far, and when?
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
