/*
title: Open scopes by lead technician with the earliest due date
grain: one lead technician
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - How much open work is each lead technician responsible for?
  - Open orders and incomplete scopes by lead tech name with earliest due date and agreed price
  - backlog by lead tech
  - whos plate is fullest right now
  - Balance the load between my leads - number of unfinished pieces of work and the next one due.
  - Unfinished work per responsible person, only orders still open.
*/
SELECT SMWorkOrder.LeadTechnician, SMTechnicianInfo.FullName,
    COUNT(DISTINCT SMWorkOrder.WorkOrder) AS WorkOrders, COUNT(*) AS OpenScopes,
    MIN(SMWorkOrderScope.DueEndDate) AS EarliestDue, SUM(SMWorkOrderScope.Price) AS AgreedPrice
FROM SMWorkOrder WITH (NOLOCK)
JOIN SMWorkOrderScope WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMWorkOrderScope.SMCo
    AND SMWorkOrder.WorkOrder = SMWorkOrderScope.WorkOrder
JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkOrder.LeadTechnician = SMTechnicianInfo.Technician
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 0
    AND SMWorkOrderScope.IsComplete = 'N'
GROUP BY SMWorkOrder.LeadTechnician, SMTechnicianInfo.FullName
ORDER BY OpenScopes DESC, SMWorkOrder.LeadTechnician
