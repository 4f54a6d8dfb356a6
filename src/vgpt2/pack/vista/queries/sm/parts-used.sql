/*
title: Parts used on service work by material
grain: one part
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which parts do our technicians use most?
  - Inventory parts on service work by material
  - parts used
  - Quantity, cost and price of stock parts on work completed between two dates by part with description.
  - what parts fly off the truck
  - stocked material consumed by service tickets in 2024, dearest on top
  - For the January stock reorder and the auditor's slow-mover test, total the stock items put on service tickets over the year, how many, what they cost, and what we charged.
  - top movers, service stock
  - each item in words with its unit, how many went out, expense and selling price, highest expense leading
  - SM stk matl usage YTD, qty + $
  - What little pieces does our repair team take from our shelves most, and what's that worth?
*/
SELECT SMWorkCompleted.Part, HQMT.Description, SMWorkCompleted.UM, SUM(SMWorkCompleted.Quantity) AS Quantity,
    SUM(SMWorkCompleted.ActualCost) AS ActualCost, SUM(SMWorkCompleted.PriceTotal) AS PriceTotal
FROM SMWorkCompleted WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON SMWorkCompleted.MatlGroup = HQMT.MatlGroup
    AND SMWorkCompleted.Part = HQMT.Material
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 4
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkCompleted.Part, HQMT.Description, SMWorkCompleted.UM
ORDER BY ActualCost DESC, SMWorkCompleted.Part
