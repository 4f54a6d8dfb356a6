/*
title: Service labor hours by pay type and labor code
grain: one pay type and labor code
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much overtime do we run on service work, and on what kind of labor?
  - Labor hours, cost and price of work completed by pay type and labor code with factors
  - ot on service
  - reg vs overtime vs doubletime for the service guys this yr
  - Is premium time on calls being passed on to customers? Split hours and price by kind of pay.
  - Straight and premium time of technicians in a date range with what was charged for it.
  - straight and premium time of mechanics in 2024, divided by skill, with rate charged
  - The union's business agent claims we run too much overtime in service, so break out 2024 time by kind of pay and kind of labor, its cost and what we charged.
  - straight, OT, double time on calls
  - by kind of pay with its multiplier and then kind of labor in words, time, expense, selling price and the average price an hour
  - svc labr hrs by pay typ + labr cd YTD
  - When our repair people work evenings and weekends, how many hours is that, and do customers pay more for it?
*/
SELECT SMWorkCompleted.PayType, SMPayType.Description AS PayTypeName, SMPayType.Factor, SMWorkCompleted.LaborCode,
    SMLaborCode.Description AS LaborCodeName, SUM(SMWorkCompleted.CostQuantity) AS Hours,
    SUM(SMWorkCompleted.ActualCost) AS ActualCost, SUM(SMWorkCompleted.PriceTotal) AS PriceTotal,
    SUM(SMWorkCompleted.PriceTotal) / NULLIF(SUM(SMWorkCompleted.PriceQuantity), 0) AS PricePerHour
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMPayType WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMPayType.SMCo
    AND SMWorkCompleted.PayType = SMPayType.PayType
LEFT JOIN SMLaborCode WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMLaborCode.SMCo
    AND SMWorkCompleted.LaborCode = SMLaborCode.LaborCode
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 2
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkCompleted.PayType, SMPayType.Description, SMPayType.Factor, SMWorkCompleted.LaborCode,
    SMLaborCode.Description
ORDER BY SMWorkCompleted.PayType, SMWorkCompleted.LaborCode
