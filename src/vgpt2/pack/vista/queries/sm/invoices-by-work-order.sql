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
*/
SELECT vrvSMInvoiceByWO.Invoice, vrvSMInvoiceByWO.InvoiceDate, vrvSMInvoiceByWO.CustomerName,
    vrvSMInvoiceByWO.InvoiceAmount, vrvSMInvoiceByWO.PaymentStatus
FROM vrvSMInvoiceByWO WITH (NOLOCK)
WHERE vrvSMInvoiceByWO.SMCo = @SMCo
    AND vrvSMInvoiceByWO.WorkOrder = @WorkOrder
ORDER BY vrvSMInvoiceByWO.InvoiceDate, vrvSMInvoiceByWO.Invoice
