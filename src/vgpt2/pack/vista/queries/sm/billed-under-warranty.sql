/*
title: Labor charged on equipment that was still under labor warranty
grain: one labor line
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Did we bill anybody for hours on a unit that was under warranty?
  - Labor lines dated before the labor warranty of the item ended, with customer, site, item and price
  - billed warranty labor
  - cust says his rtu was still under warrenty when we charged him
  - Find hours we invoiced or priced although the equipment was covered at that time.
  - Possible credits for hours on covered units between January and December, by client.
  - mechanic time charged to clients although the machine's labor coverage hadn't run out
  - Pinecrest's lawyer claims we invoiced repairs that should've been free, so find all 2024 time charged on units still covered that day, with customer, order, hours and dollars.
  - oops, charged covered labor
  - by customer name and day, the order, the location, the machine and when its coverage ends, hours, price and the invoice it's on
  - labr on WOs inside labr warr, not n/c, YTD
  - Did we make anyone pay for a repair person's time when the machine's guarantee was still good?
*/
SELECT SMWorkCompleted.Date, SMWorkCompleted.WorkOrder, SMWorkOrder.Customer, ARCM.Name,
    SMWorkCompleted.ServiceSite, SMServiceItems.ServiceItem, SMServiceItems.Description,
    SMServiceItems.LaborWarrantyExpDate, SMWorkCompleted.PriceQuantity AS Hours, SMWorkCompleted.PriceTotal,
    SMWorkCompleted.SMInvoiceID
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMServiceItems WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMServiceItems.SMCo
    AND SMWorkCompleted.ServiceSite = SMServiceItems.ServiceSite
    AND SMWorkCompleted.ServiceItem = SMServiceItems.ServiceItem
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 2
    AND SMWorkCompleted.NoCharge = 'N'
    AND SMServiceItems.LaborWarranty = 'Y'
    AND SMWorkCompleted.Date <= SMServiceItems.LaborWarrantyExpDate
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
ORDER BY ARCM.Name, SMWorkCompleted.Date, SMWorkCompleted.WorkOrder
