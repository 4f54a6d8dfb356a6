/*
title: Billable time and material service work done through a day and invoiced later or not at all, by customer with cost and price
grain: one customer
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-06-30}
asks:
  - Accrue service revenue at June 30, work finished by then that was invoiced in July or is still waiting.
  - Customer, work orders, cost, price invoiced after the day, price not invoiced yet, total, for lines dated through the day
  - service revenue cut-off
  - "Service closes its invoices a week or two behind, so at every month end I book an estimate for what the technicians did and nobody had billed at that moment, and afterwards the auditor wants to see that it was real, so split it into what has been invoiced since and what is open still."
  - servcie work done by 6/30 but billd after, per custmer
  - What did clients owe us for repairs at the cut-off without having a bill for it?
  - Brookdale Clinics was around 23,500 at the end of March by my accrual
  - chargeable T&M done by June 30 whose bill came later or hasn't come
  - The auditor tests our June 30 accrual on service, so for each client give work by then, with what went on a bill afterward and what's still not on any.
  - accrual proof, service T&M
  - largest on top, client number and name, how many tickets, our expense, the part on later bills, the part on none, both together
  - SM T&M thru 6/30, inv'd > 6/30 or not at all, by cust
  - At the end of June, how much had we earned from each customer for repairs without having sent a bill by that day?
*/
SELECT SMWorkOrder.Customer, ARCM.Name, COUNT(DISTINCT SMWorkOrder.WorkOrder) AS WorkOrders,
    SUM(SMWorkCompleted.ActualCost) AS Cost,
    SUM(CASE WHEN SMInvoice.InvoiceDate > @ThroughDate THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS InvoicedLater,
    SUM(CASE WHEN SMInvoice.SMInvoiceID IS NULL THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS NotInvoiced,
    SUM(SMWorkCompleted.PriceTotal) AS Price
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
JOIN SMWorkOrderScope WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrderScope.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrderScope.WorkOrder
    AND SMWorkCompleted.Scope = SMWorkOrderScope.Scope
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMInvoice WITH (NOLOCK)
    ON SMWorkCompleted.SMInvoiceID = SMInvoice.SMInvoiceID
    AND SMWorkCompleted.SMCo = SMInvoice.SMCo
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date <= @ThroughDate
    AND SMWorkOrderScope.PriceMethod = 'T'
    AND SMWorkCompleted.NonBillable = 'N'
    AND SMWorkCompleted.NoCharge = 'N'
    AND (SMInvoice.SMInvoiceID IS NULL OR SMInvoice.InvoiceDate > @ThroughDate)
GROUP BY SMWorkOrder.Customer, ARCM.Name
ORDER BY Price DESC, SMWorkOrder.Customer
