/*
title: Purchase order items for service work orders ordered between two dates with received and invoiced cost, the price put on the work order and the service invoice
grain: one purchase order item and service invoice
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What did we buy for service calls, did it come, did the vendor bill it, and did we bill the customer?
  - Order, item, vendor, work order, ordered cost, received cost, vendor invoiced cost, price on the work order and our invoice number
  - purchase to billing
  - bought a condenser motor from Coastline for 20466, did we evr charge it thru to the custmer
  - Everything ordered for work orders from January to June 2024 - PO 88-3312 to begin with - with what came in and what went out.
  - My suspicion is that one in ten of the special order parts never gets onto a customer's bill because the order was closed before the part came or the purchase stayed with the vendor's paper, and the only way to prove it is to lay the ordering, the receiving, their bill and our bill in one line for the half year.
  - Stuff we went out and got for callers, and whether they were charged for it.
  - special order parts for tickets since January, from PO through supplier's bill to ours
  - The controller thinks that special order parts leak, so for POs dated January to June show supplier, ordered, delivered, supplier-billed, the price on the ticket, and our bill, if any.
  - did we charge for what we bought, service
  - by ticket and PO line with its wording, day bought, supplier by name, ordered, delivered and billed sums, the price passed on, and number and day of our bill
  - SM PO itms > recv > AP > WO price > cust inv, H1
  - We order things for a customer's repair. Did they arrive, did the shop bill us, and did we get it back from the customer?
*/
WITH Used AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.POCo, SMWorkCompleted.PO,
        SMWorkCompleted.POItem, SMWorkCompleted.SMInvoiceID, SUM(SMWorkCompleted.PriceTotal) AS Price
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Type = 5
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.POCo, SMWorkCompleted.PO,
        SMWorkCompleted.POItem, SMWorkCompleted.SMInvoiceID
)
SELECT POIT.SMWorkOrder, SMWorkOrder.Customer, POHD.OrderDate, POIT.PO, POIT.POItem, POIT.Description,
    APVM.Name AS VendorName, POIT.CurCost, POIT.RecvdCost, POIT.InvCost, Used.Price, SMInvoice.Invoice,
    SMInvoice.InvoiceDate
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
LEFT JOIN Used
    ON POIT.SMCo = Used.SMCo
    AND POIT.SMWorkOrder = Used.WorkOrder
    AND POIT.POCo = Used.POCo
    AND POIT.PO = Used.PO
    AND POIT.POItem = Used.POItem
LEFT JOIN SMInvoice WITH (NOLOCK)
    ON Used.SMCo = SMInvoice.SMCo
    AND Used.SMInvoiceID = SMInvoice.SMInvoiceID
WHERE POIT.SMCo = @SMCo
    AND POIT.ItemType = 6
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
ORDER BY POIT.SMWorkOrder, POIT.PO, POIT.POItem
