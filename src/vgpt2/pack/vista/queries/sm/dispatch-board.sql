/*
title: Dispatch board of a day with technician, customer and address
grain: one trip
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ScheduledDate: {type: bDate, example: 2024-06-17}
asks:
  - Where is everybody going on June 17?
  - Trips scheduled for one day by technician, with customer name, site address and phone of the contact
  - dispatch board
  - whos running what calls tmrw and whats the address
  - I run dispatch and need a printout of today's stops per man with street and city.
  - All visits planned for a date, unassigned ones included, sorted by the person sent.
  - all mechanics' stops on June 17, with addresses
  - The phones go down Monday for maintenance, so the dispatcher needs on paper who drives where that day, the customer, street and town, and the contact's number.
  - Monday's runs on paper
  - by mechanic with full name, order and trip, what it's about, how long it should take, customer and building by name, street, town, state, contact and phone
  - who goes where 6/17, incl unassgnd trips
  - Which repair people visit which customers on a certain day, and where are those buildings?
*/
SELECT SMTrip.Technician, SMTechnicianInfo.FullName, SMTrip.WorkOrder, SMTrip.Trip, SMTrip.Description,
    SMTrip.EstimatedDuration, ARCM.Name AS CustomerName, SMServiceSite.Description AS SiteName,
    SMServiceSite.Address1, SMServiceSite.City, SMServiceSite.State, SMWorkOrder.ContactName, SMWorkOrder.ContactPhone
FROM SMTrip WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMTrip.SMCo = SMWorkOrder.SMCo
    AND SMTrip.WorkOrder = SMWorkOrder.WorkOrder
JOIN SMServiceSite WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceSite.SMCo
    AND SMWorkOrder.ServiceSite = SMServiceSite.ServiceSite
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMTrip.SMCo = SMTechnicianInfo.SMCo
    AND SMTrip.Technician = SMTechnicianInfo.Technician
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.ScheduledDate = @ScheduledDate
ORDER BY SMTrip.Technician, SMTrip.WorkOrder, SMTrip.Trip
