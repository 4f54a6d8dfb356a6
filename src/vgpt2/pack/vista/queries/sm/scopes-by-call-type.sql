/*
title: Scopes by call type with the share that is complete
grain: one call type
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What kinds of calls do we get?
  - Work order scopes by call type, complete and open
  - call types
  - Number of scopes and complete scopes by call type for work orders requested between two dates.
  - are we mostly doin emergencies or pm
  - breakdown of tasks from 2024 requests by emergency, maintenance, warranty and so forth
  - Staffing for on-call depends on it, so the owner wants counts per sort of request between January and December, and how many of those tasks got finished.
  - what folks call us for
  - most common on top, the sort of request in words, how many tasks, and how many of them are done
  - scope cnt by call typ YTD, compl vs tot
  - For what reasons do customers ask us to come, how frequently, and have we finished it?
*/
SELECT SMWorkOrderScope.CallType, SMCallType.Description, COUNT(*) AS Scopes,
    SUM(CASE WHEN SMWorkOrderScope.IsComplete = 'Y' THEN 1 ELSE 0 END) AS CompleteScopes
FROM SMWorkOrderScope WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMWorkOrder.SMCo
    AND SMWorkOrderScope.WorkOrder = SMWorkOrder.WorkOrder
JOIN SMCallType WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMCallType.SMCo
    AND SMWorkOrderScope.CallType = SMCallType.CallType
WHERE SMWorkOrderScope.SMCo = @SMCo
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
    AND SMWorkOrder.WOStatus <> 2
GROUP BY SMWorkOrderScope.CallType, SMCallType.Description
ORDER BY Scopes DESC, SMWorkOrderScope.CallType
