/*
title: Vendor bills on service work orders with the customer
grain: one invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What outside cost did vendors bill us on service calls this year, and for which customers?
  - Vendor invoice lines of service work orders with customer and vendor
  - vendor bills on service calls
  - Lines coded to a service work order between two months with work order, what it was, customer name, vendor name, invoice number, amount.
  - sub billed us for the walmart rooftop unit, did we pass it on
  - Third-party charges the service department has to recover
  - Dispatcher asks which supplier invoices hit work order 5123 and the others in June
  - Outside costs billed to service work orders in 2024, with whose call it was.
  - Service margin is thin; to be sure we rebill subs and rentals, show every supplier charge on a work order from april to june with the client's name
  - vendor cost on service WOs
  - Work order with its description, customer's name, supplier's name, bill number and date, line text, gross; what outsiders charged on service calls
  - ap lines codd to svc WOs q2 w/ cust + vndr
  - When we repair things for clients, other companies sometimes bill us; which bills belong to whose repair?
*/
SELECT APTL.SMCo, APTL.SMWorkOrder, SMWorkOrder.Description, ARCM.Name AS CustomerName, APVM.Name AS VendorName,
    APTH.APRef, APTH.InvDate, APTL.Description AS LineDescription, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN SMWorkOrder WITH (NOLOCK)
    ON APTL.SMCo = SMWorkOrder.SMCo
    AND APTL.SMWorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.APCo = @APCo
    AND APTL.LineType = 8
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY APTL.SMCo, APTL.SMWorkOrder, APTH.InvDate, APTH.APRef
