/*
title: Work completed by kind of line
grain: one kind of line
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What kinds of cost make up our service work?
  - Service cost and price by line type
  - service cost mix
  - Entries, cost and price of work completed by line type such as labor, equipment or purchase.
  - labor vs parts on service
*/
SELECT SMWorkCompleted.Type, SMLineType.Description, COUNT(*) AS Entries, SUM(SMWorkCompleted.ActualCost) AS ActualCost,
    SUM(SMWorkCompleted.PriceTotal) AS PriceTotal
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMLineType WITH (NOLOCK)
    ON SMWorkCompleted.Type = SMLineType.LineType
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkCompleted.Type, SMLineType.Description
ORDER BY SMWorkCompleted.Type
