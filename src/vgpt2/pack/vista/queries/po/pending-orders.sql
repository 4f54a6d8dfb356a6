/*
title: Pending purchase orders with value
grain: one pending order
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders are still pending?
  - Pending orders with total cost
  - pending pos
  - Pending orders not yet in a batch with vendor, date, who ordered and cost of the items.
  - orders still in limbo
  - Draft POs not yet released, with cost
  - 'Purchasing chief reviews the queue each morning: drafts nobody has finalized, what they''re for, supplier number, who''s buying, dated when, dollars in total.'
  - unreleased buys, what they total
  - 'Oldest first: draft order and wording, supplier number, buyer, dollars of its lines'
  - pendng POs w $ per ordr
  - Which purchases have been prepared but not made final yet, and what would they cost?
*/
SELECT POPendingPurchaseOrder.PO, POPendingPurchaseOrder.Description, POPendingPurchaseOrder.Vendor,
    POPendingPurchaseOrder.OrderDate, POPendingPurchaseOrder.OrderedBy,
    SUM(POPendingPurchaseOrderItem.OrigCost) AS OriginalCost
FROM POPendingPurchaseOrder WITH (NOLOCK)
LEFT JOIN POPendingPurchaseOrderItem WITH (NOLOCK)
    ON POPendingPurchaseOrder.POCo = POPendingPurchaseOrderItem.POCo
    AND POPendingPurchaseOrder.PO = POPendingPurchaseOrderItem.PO
WHERE POPendingPurchaseOrder.POCo = @POCo
GROUP BY POPendingPurchaseOrder.PO, POPendingPurchaseOrder.Description, POPendingPurchaseOrder.Vendor,
    POPendingPurchaseOrder.OrderDate, POPendingPurchaseOrder.OrderedBy
ORDER BY POPendingPurchaseOrder.OrderDate, POPendingPurchaseOrder.PO
