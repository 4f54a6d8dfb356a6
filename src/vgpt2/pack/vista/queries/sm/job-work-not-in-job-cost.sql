/*
title: Service work for jobs that has no posting in job cost
grain: one entry of work
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What service work on construction jobs never made it into job cost?
  - Work completed on orders of jobs without a job cost transaction, with job name, kind of line, technician and cost
  - sm not in jc
  - the startup crew worked on 1014 all of may and the job report shows zip from service
  - "Month end: cost that service carries for our jobs and job cost doesn't have, by job."
  - Hours we gave to the building that the project manager has not seen.
  - Order, entry, date, job, manager, line kind, cost, for 2024.
  - service entries on projects' tickets that the project ledger never received
  - Before June WIP goes to the bank, find the time and parts service spent on jobs in 2024 with nothing booked on the project, including job name and PM.
  - service work JC missed
  - by job and day with its name and who runs it, the ticket, entry, sort of entry, mechanic and expense
  - SM work on jobs w no JC posting YTD, cost <> 0
  - Repair people helped on one of our construction sites. Is some of what they did missing from that site's costs?
*/
WITH Posted AS (
    SELECT JCCD.SMWorkCompletedID, SUM(JCCD.ActualCost) AS ActualCost
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.SMCo = @SMCo
        AND JCCD.SMWorkCompletedID IS NOT NULL
    GROUP BY JCCD.SMWorkCompletedID
)
SELECT SMWorkCompleted.WorkOrder, SMWorkCompleted.WorkCompleted, SMWorkCompleted.Date, SMWorkOrder.JCCo,
    SMWorkOrder.Job, JCJM.Description AS JobName, JCMP.Name AS ManagerName, SMLineType.Description AS LineKind,
    SMWorkCompleted.Technician, SMWorkCompleted.ActualCost
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
JOIN JCJM WITH (NOLOCK)
    ON SMWorkOrder.JCCo = JCJM.JCCo
    AND SMWorkOrder.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
JOIN SMLineType WITH (NOLOCK)
    ON SMWorkCompleted.Type = SMLineType.LineType
LEFT JOIN Posted
    ON SMWorkCompleted.SMWorkCompletedID = Posted.SMWorkCompletedID
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
    AND SMWorkCompleted.ActualCost <> 0
    AND Posted.SMWorkCompletedID IS NULL
ORDER BY SMWorkOrder.JCCo, SMWorkOrder.Job, SMWorkCompleted.Date, SMWorkCompleted.WorkOrder,
    SMWorkCompleted.WorkCompleted
