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
*/
SELECT vrvSMOpenPurchaseOrder.SMWorkOrder, vrvSMOpenPurchaseOrder.PO, vrvSMOpenPurchaseOrder.POItem,
    vrvSMOpenPurchaseOrder.VendorName, vrvSMOpenPurchaseOrder.OrderDate, vrvSMOpenPurchaseOrder.TotalCost,
    vrvSMOpenPurchaseOrder.RecvdCost, vrvSMOpenPurchaseOrder.Balance
FROM vrvSMOpenPurchaseOrder WITH (NOLOCK)
WHERE vrvSMOpenPurchaseOrder.SMCo = @SMCo
ORDER BY vrvSMOpenPurchaseOrder.SMWorkOrder, vrvSMOpenPurchaseOrder.PO, vrvSMOpenPurchaseOrder.POItem
