/*
title: Purchase order items received for service work orders that no purchase line of the work order carries
grain: one purchase order item
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which parts did we receive for a call and never put on the work order?
  - Received order items for service without a purchase line, with work order, customer, vendor, units, cost and order status
  - parts not on order
  - compresor came in for wo 10377 but its not on the ticket so we wont bill it
  - Ferguson delivered 2,300 worth of boilers parts for Maple Court on May 17, and the customer was never charged.
  - We lose money when a part is bought for a customer, arrives, is installed and nobody writes it on the order, as then the bill goes out without it; so compare what has come in for our calls with what stands on them and tell me everything that is missing there, with the customer's name and whether the order is already shut.
  - Bought and delivered for somebody, charged to nobody.
  - delivered parts meant for tickets that nobody put on the ticket
  - Ferguson's boiler parts for Maple Court were never charged, and the owner is angry, so check every delivered PO line for service missing from its ticket, with the customer and whether it's shut.
  - got it, never hit the ticket
  - by ticket and its state, customer by number and name, PO and line with its wording, supplier's name, how many came and their worth
  - PO itms recvd for SM WOs, no purch ln on WO
  - Things arrived for a customer's repair, but it looks as if we forgot to put them on his slip. Which?
*/
SELECT POIT.SMWorkOrder, SMWorkOrder.WOStatus, SMWorkOrder.Customer, ARCM.Name AS CustomerName, POIT.POCo,
    POIT.PO, POIT.POItem, POIT.Description, APVM.Name AS VendorName, POIT.RecvdUnits, POIT.RecvdCost
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
JOIN SMWorkOrder WITH (NOLOCK)
    ON POIT.SMCo = SMWorkOrder.SMCo
    AND POIT.SMWorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE POIT.SMCo = @SMCo
    AND POIT.ItemType = 6
    AND POIT.RecvdUnits > 0
    AND NOT EXISTS (
        SELECT 1
        FROM SMWorkCompleted WITH (NOLOCK)
        WHERE SMWorkCompleted.SMCo = POIT.SMCo
            AND SMWorkCompleted.WorkOrder = POIT.SMWorkOrder
            AND SMWorkCompleted.POCo = POIT.POCo
            AND SMWorkCompleted.PO = POIT.PO
            AND SMWorkCompleted.POItem = POIT.POItem
    )
ORDER BY POIT.SMWorkOrder, POIT.PO, POIT.POItem
