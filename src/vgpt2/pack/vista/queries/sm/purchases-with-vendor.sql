/*
title: Purchases on service work orders with order, vendor and markup
grain: one purchase line of a work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did we buy for service calls, from whom, and did we mark it up?
  - Purchase lines of work orders with PO number, item, vendor name, cost, price and markup
  - po buys on calls
  - show me stuff we bought at the supply house for calls and what we charged for it
  - Material and sub purchases charged to service customers in March, with the supplier and our margin per line.
  - For each thing bought on an order for a call, cost against what the customer pays.
  - supply house buys entered on tickets in 2024, with the seller and what we added
  - Johnstone's rep wants a bigger share, so for the negotiation show all buys put on tickets, which seller, PO, what it cost, what the customer pays, and our uplift.
  - supply house buys, our uplift
  - by day and ticket, customer number, PO and line, seller's name, wording, quantity, what we paid, what we ask and the gap
  - PO lns on SM WOs, vndr + MU, YTD
  - When our repair people buy something at a store for a customer, how much do we put on top?
*/
SELECT SMWorkCompleted.Date, SMWorkCompleted.WorkOrder, SMWorkOrder.Customer, SMWorkCompleted.POCo,
    SMWorkCompleted.PO, SMWorkCompleted.POItem, APVM.Name AS VendorName, SMWorkCompleted.Description,
    SMWorkCompleted.Quantity, SMWorkCompleted.ActualCost, SMWorkCompleted.PriceTotal,
    SMWorkCompleted.PriceTotal - SMWorkCompleted.ActualCost AS Markup
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
JOIN POHD WITH (NOLOCK)
    ON SMWorkCompleted.POCo = POHD.POCo
    AND SMWorkCompleted.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 5
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
ORDER BY SMWorkCompleted.Date, SMWorkCompleted.WorkOrder, SMWorkCompleted.WorkCompleted
