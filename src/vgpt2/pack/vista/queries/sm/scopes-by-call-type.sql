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
GROUP BY SMWorkOrderScope.CallType, SMCallType.Description
ORDER BY Scopes DESC, SMWorkOrderScope.CallType
