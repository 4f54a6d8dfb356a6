/*
title: Open service work orders without any trip with customer, site, service center and days since the request
grain: one work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which open calls has nobody put on the board at all?
  - Work order, customer name, site name and city, service center, requested date and days waiting for open orders that have no trip
  - calls never dispatched
  - whats siting in the queue that noone scheduled
  - The school district called again about 20417, is that one scheduled or did we forget it?
  - Every Friday at four I go through what came in by phone during the week and compare it with the board, by hand, and every Friday I find one or two that fell between the chairs; give me those that are open, have not a single appointment, and tell me since when the people have been waiting, as of June 30.
  - Requests that no one has a date for.
  - requests with no appointment at all, and how many days clients have been waiting
  - The school district's board complains nobody came, so as of June 30 find unfinished tickets that never got an appointment, who keyed them, site and town, and days since the request.
  - fell between the chairs, no appointment
  - longest wait on top, ticket, customer by number and name, building by name and town, branch, day requested, days waited and who keyed it
  - open WOs, zero trips, days waitng
  - Which customers asked for help and we haven't even set a date?
*/
SELECT SMWorkOrder.WorkOrder, SMWorkOrder.Customer, ARCM.Name AS CustomerName, SMWorkOrder.ServiceSite,
    SMServiceSite.Description AS SiteName, SMServiceSite.City, SMWorkOrder.ServiceCenter, SMWorkOrder.RequestedDate,
    DATEDIFF(DAY, SMWorkOrder.RequestedDate, @AsOf) AS DaysWaiting, SMWorkOrder.EnteredBy
FROM SMWorkOrder WITH (NOLOCK)
JOIN SMServiceSite WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceSite.SMCo
    AND SMWorkOrder.ServiceSite = SMServiceSite.ServiceSite
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 0
    AND NOT EXISTS (
        SELECT 1
        FROM SMTrip WITH (NOLOCK)
        WHERE SMTrip.SMCo = SMWorkOrder.SMCo
            AND SMTrip.WorkOrder = SMWorkOrder.WorkOrder
    )
ORDER BY DaysWaiting DESC, SMWorkOrder.WorkOrder
