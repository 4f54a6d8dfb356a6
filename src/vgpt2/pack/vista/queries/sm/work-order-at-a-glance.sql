/*
title: One service work order with customer, site, status, service center, date requested and lead technician
grain: one service work order
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
  WorkOrder: {type: int, example: 100}
asks:
  - Who called in service order 100, for which site, and is it closed?
  - For one service work order the customer, site, status, branch, request date, caller and lead technician
  - order 78120 status
  - A hospital administrator complained to our president about a visit of which he only has the number of the order, so tell me for whom it was opened, at what place, when and by whom it was asked for, and who led it
  - whats the deal with wo 5530, who went
  - That single call, from whom and to where
  - Is 91204 for Summit Dental still open, and when did they ring?
  - the basics on ticket 100, client, place, branch, who rang and who led
  - The president has a hospital administrator on the line about ticket 20302, and must know at once for whom it is, since when, who asked, and if it's finished.
  - quick facts, ticket 100
  - for one number, what it's about, client number and name, location, its state, branch, day and person of the request, lead mechanic
  - WO 20371, who/where/stat/lead
  - I've been given just the number of a repair request. What's it about and who takes care of it?
*/
SELECT SMWorkOrder.WorkOrder, SMWorkOrder.Description, SMWorkOrder.Customer, ARCM.Name AS CustomerName,
    SMWorkOrder.ServiceSite, SMWorkOrder.WOStatus, SMWorkOrder.ServiceCenter, SMWorkOrder.RequestedDate,
    SMWorkOrder.RequestedBy, SMWorkOrder.LeadTechnician
FROM SMWorkOrder WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WorkOrder = @WorkOrder
