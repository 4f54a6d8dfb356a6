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
