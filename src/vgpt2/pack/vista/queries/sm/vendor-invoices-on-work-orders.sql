/*
title: Vendor invoices charged to service work orders
grain: one vendor invoice line
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which vendor bills were coded to service calls?
  - AP lines on service work orders with vendor, invoice number, order, scope, customer and amount
  - AP on service orders
  - what has ferguson billed us thats on a call
  - I want to see supplier invoices behind the calls from January to June, and whose call it was.
  - Supplier charges per order for calls, by accounting month.
  - supplier bills booked straight to tickets in 2024, with the client each was for
  - Ferguson's credit manager disputes what he billed us for tickets, so list by ticket every supplier bill line from January to December, supplier's name, bill number, date and amount.
  - AP hits on tickets
  - by ticket and bill day, client's name, supplier's name, bill number, booking month, line with its wording and the gross sum
  - AP lns w/ SM WO, jan-dec, vndr + cust
  - Which bills from shops and helpers were for a certain customer's repair?
*/
SELECT APTL.SMWorkOrder, APTL.Scope, SMWorkOrder.Customer, ARCM.Name AS CustomerName, APTH.Mth, APTH.APTrans,
    APTH.Vendor, APVM.Name AS VendorName, APTH.APRef, APTH.InvDate, APTL.APLine, APTL.Description, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN SMWorkOrder WITH (NOLOCK)
    ON APTL.SMCo = SMWorkOrder.SMCo
    AND APTL.SMWorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE APTL.SMCo = @SMCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY APTL.SMWorkOrder, APTH.InvDate, APTH.APTrans, APTL.APLine
