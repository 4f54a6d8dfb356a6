/*
title: Invoices of a service work order with payment state
grain: one invoice of the work order
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
  WorkOrder: {type: int, example: 100}
asks:
  - Was this work order billed and paid?
  - Invoices of a work order with payment status
  - wo invoices
  - Invoices made for one service work order with date, customer, amount and whether they are paid.
  - did they ever pay us for that call
  - billing and settlement standing for the single service ticket 100
  - Pinecrest insists ticket 20302 was settled long ago, and the collector must answer by noon, so what was charged on that ticket, on what date, and is it paid?
  - ticket 100, billed and settled?
  - for a single ticket, in date order, the bill number, its day, the customer by name, the amount and whether we've got the money
  - inv + pymt stat for WO 20371
  - I have the number of one repair visit. Did we send a bill for it, and has the customer paid that?
*/
SELECT vrvSMInvoiceByWO.Invoice, vrvSMInvoiceByWO.InvoiceDate, vrvSMInvoiceByWO.CustomerName,
    vrvSMInvoiceByWO.InvoiceAmount, vrvSMInvoiceByWO.PaymentStatus
FROM vrvSMInvoiceByWO WITH (NOLOCK)
WHERE vrvSMInvoiceByWO.SMCo = @SMCo
    AND vrvSMInvoiceByWO.WorkOrder = @WorkOrder
ORDER BY vrvSMInvoiceByWO.InvoiceDate, vrvSMInvoiceByWO.Invoice
