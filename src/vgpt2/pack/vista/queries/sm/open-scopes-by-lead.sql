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
  - unfinished tasks per responsible mechanic, and the next deadline
  - Tommy retires in May and his load has to be divided, so count unfinished tickets and tasks for every lead, the nearest due date, and the agreed price behind them.
  - who's got the fullest plate, leads
  - heaviest load on top, the lead's full name, number of tickets, number of unfinished tasks, the soonest due day and agreed fees
  - open scopes by lead tch, earliest due
  - Each repair job has somebody in charge. How much does each of these people still have to finish?
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
