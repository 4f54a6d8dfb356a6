/*
title: Complete time and material scopes with billable work not invoiced, with customer, lead technician, price and days since the last work
grain: one scope
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which finished time and material scopes still have lines that nobody put on an invoice?
  - Work order, scope, customer name, call type, lead technician, uninvoiced price, last work date and days since, for complete scopes billed by time and material
  - complete, never charged
  - scopes flaged complete an still no invoce, oldest on top, order 20302 must be up there
  - Scope 2 on order 20371 was finished May 9 and Delgado Farms asks for the bill, what else lies around like that?
  - The billing clerk waits for the technician to close the paper and the technician thinks that marking the scope complete is all it takes, and between the two of them the work ages until the customer no longer remembers it; I would like everything that is finished and chargeable by the hour and has not gone out, how old it is as of today, and whose crew it was.
  - Over and done with, yet not charged to anybody.
  - T&M tasks flagged finished whose chargeable lines never reached an invoice, and how stale
  - Half-year cutoff is June 30, and unbilled revenue must be named to the auditor, so find finished time-and-material tasks not charged, with customer, mechanic, amount and days since work.
  - done T&M, no bill out
  - most aged on top, order and task, customer by number and name, sort of call, lead mechanic by name, amount, last day worked and days gone by
  - compl scopes T&M unbilld, $ + age at EOM
  - Which repairs charged by the hour are finished, but we forgot to ask the customer for money?
*/
WITH Unbilled AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.Scope,
        SUM(SMWorkCompleted.PriceTotal) AS Price, MAX(SMWorkCompleted.Date) AS LastWork
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.SMInvoiceID IS NULL
        AND SMWorkCompleted.NoCharge = 'N'
        AND SMWorkCompleted.NonBillable = 'N'
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.Scope
)
SELECT SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope, SMWorkOrder.Customer, ARCM.Name AS CustomerName,
    SMCallType.Description AS CallTypeName, SMWorkOrder.LeadTechnician, SMTechnicianInfo.FullName, Unbilled.Price,
    Unbilled.LastWork, DATEDIFF(DAY, Unbilled.LastWork, @AsOf) AS DaysSinceWork
FROM SMWorkOrderScope WITH (NOLOCK)
JOIN Unbilled
    ON SMWorkOrderScope.SMCo = Unbilled.SMCo
    AND SMWorkOrderScope.WorkOrder = Unbilled.WorkOrder
    AND SMWorkOrderScope.Scope = Unbilled.Scope
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMWorkOrder.SMCo
    AND SMWorkOrderScope.WorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMCallType WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMCallType.SMCo
    AND SMWorkOrderScope.CallType = SMCallType.CallType
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkOrder.LeadTechnician = SMTechnicianInfo.Technician
WHERE SMWorkOrderScope.SMCo = @SMCo
    AND SMWorkOrderScope.IsComplete = 'Y'
    AND SMWorkOrderScope.PriceMethod = 'T'
ORDER BY DaysSinceWork DESC, SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope
