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
  - 2024 service spending and selling price divided into labor, parts, equipment and so on
  - For the budget talk with the owner on Tuesday I'd like to know which sort of entry makes up our service work, what we spend and what we charge.
  - service mix, hours vs parts
  - one row for each sort of entry in words, how many entries, what they cost us and what they sell for
  - SM work compltd by ln type YTD, cost vs price
  - Our repair business spends money on people, materials and other things. How much on each, and what do we charge for it?
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
