/*
title: Job cost that came from service work orders by phase and cost type
grain: one job, phase, cost type and work order
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  SMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did the service department charge to our construction jobs?
  - Cost posted to jobs out of service orders by job, phase, cost type and order
  - service hits on jobs
  - why is service chargin my job 1001- for warranty calls
  - As PM I want the service crew's cost on my projects month by month range, down to the phase.
  - Charges on projects that carry a call number, summed per project and call.
  - tickets that landed on construction projects in 2024, with cost code and dollars
  - The PM of 1001- disputes warranty charges on his project, so for the meeting add up all that service tickets put on each job, by phase and cost type, with hours.
  - wrench crew hits on projects, by phase
  - by job with its name, cost code, cost type in words, ticket and what it was for, time and money between two months
  - JC hits frm SM WOs by ph/CT, jan-dec
  - Our repair people sometimes work on our own building projects. How much was put on each project for that?
*/
SELECT JCCD.Job, JCJM.Description AS JobName, JCCD.Phase, JCCT.Description AS CostTypeName, JCCD.SMWorkOrder,
    SMWorkOrder.Description AS WorkOrderDescription, SUM(JCCD.ActualHours) AS ActualHours,
    SUM(JCCD.ActualCost) AS ActualCost
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN JCCT WITH (NOLOCK)
    ON JCCD.PhaseGroup = JCCT.PhaseGroup
    AND JCCD.CostType = JCCT.CostType
JOIN SMWorkOrder WITH (NOLOCK)
    ON JCCD.SMCo = SMWorkOrder.SMCo
    AND JCCD.SMWorkOrder = SMWorkOrder.WorkOrder
WHERE JCCD.JCCo = @JCCo
    AND JCCD.SMCo = @SMCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY JCCD.Job, JCJM.Description, JCCD.Phase, JCCT.Description, JCCD.SMWorkOrder, SMWorkOrder.Description
ORDER BY JCCD.Job, JCCD.Phase, JCCD.SMWorkOrder
