/*
title: Billable work without an invoice by work order
grain: one work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - What service work have we not billed?
  - Unbilled work completed by work order
  - unbilled service
  - Price of billable time and material work through a date that is on no invoice, by work order and customer.
  - service calls we forgot to bill
  - T&M tickets with chargeable entries not on any bill through December
  - The auditor wants accrued service revenue at 12/31, so total by ticket everything chargeable by time and material that isn't on a bill, along with client's name.
  - T&M we never charged
  - largest sum on top, ticket and what it was for, client number and name, how many entries and what they'd bring
  - SM unbilld T&M by WO at EOY
  - What have we fixed by the hour for customers and so far not asked any money for?
*/
SELECT SMWorkCompleted.WorkOrder, SMWorkOrder.Description, SMWorkOrder.Customer, ARCM.Name,
    COUNT(*) AS Entries, SUM(SMWorkCompleted.PriceTotal) AS Unbilled
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
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.SMInvoiceID IS NULL
    AND SMWorkOrderScope.PriceMethod = 'T'
    AND SMWorkCompleted.NonBillable = 'N'
    AND SMWorkCompleted.NoCharge = 'N'
    AND SMWorkCompleted.Date <= @ThroughDate
GROUP BY SMWorkCompleted.WorkOrder, SMWorkOrder.Description, SMWorkOrder.Customer, ARCM.Name
ORDER BY Unbilled DESC, SMWorkCompleted.WorkOrder
