/*
title: Open purchase order items for service work orders
grain: one purchase order item
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders for service are still open?
  - Open POs of service work orders with received and remaining cost
  - open service pos
  - Items of open purchase orders bought for service work orders with vendor, received cost and balance.
  - what parts do we have on order for the calls
  - material bought for tickets that hasn't been fully delivered, with supplier
  - The service manager promises the hospital a finish date, so which purchases tied to tickets still have a balance, from what supplier, when ordered, and how much has arrived?
  - what's on backorder for tickets
  - by ticket, the PO with its line, the supplier's name, the day we bought, full sum, arrived sum and the balance
  - POs for SM WOs, open bal by itm
  - For our repair visits we ordered things at shops. What of it hasn't come in, and from whom?
*/
SELECT vrvSMOpenPurchaseOrder.SMWorkOrder, vrvSMOpenPurchaseOrder.PO, vrvSMOpenPurchaseOrder.POItem,
    vrvSMOpenPurchaseOrder.VendorName, vrvSMOpenPurchaseOrder.OrderDate, vrvSMOpenPurchaseOrder.TotalCost,
    vrvSMOpenPurchaseOrder.RecvdCost, vrvSMOpenPurchaseOrder.Balance
FROM vrvSMOpenPurchaseOrder WITH (NOLOCK)
WHERE vrvSMOpenPurchaseOrder.SMCo = @SMCo
ORDER BY vrvSMOpenPurchaseOrder.SMWorkOrder, vrvSMOpenPurchaseOrder.PO, vrvSMOpenPurchaseOrder.POItem
