/*
title: Open service work orders
grain: one work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which service work orders are open?
  - Open work orders by customer and site
  - open service calls
  - Open service work orders with customer name, site and requested date.
  - what calls are still open
  - service tickets that aren't finished, with client and responsible mechanic
  - The phones ring all day from people asking where we are, so the new receptionist needs each unfinished ticket, customer's name, location, day it came in, and who's in charge.
  - tickets we haven't wrapped up
  - from the oldest request on, ticket and what it's about, the customer by name, location and lead mechanic
  - all WOs stat open, cust + site
  - Which repair requests are we still working on, and for whom?
*/
SELECT SMWorkOrder.WorkOrder, SMWorkOrder.Description, ARCM.Name, SMWorkOrder.ServiceSite, SMWorkOrder.RequestedDate,
    SMWorkOrder.LeadTechnician
FROM SMWorkOrder WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 0
ORDER BY SMWorkOrder.RequestedDate, SMWorkOrder.WorkOrder
