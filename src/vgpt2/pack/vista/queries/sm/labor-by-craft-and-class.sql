/*
title: Service labor hours, cost and average cost per hour between two dates by craft and class
grain: one craft and class
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many service hours did each craft and class put in, and what did an hour cost us?
  - Craft, class, names, technicians, hours, cost and cost per hour of labor lines between two dates
  - service hours by class
  - how many aprentice hrs vs jorneyman hrs on service this half yr
  - Pipefitter foremen cost us 71.40 an hour in service from January to June, true?
  - The union agreement allows one apprentice for three journeymen and the business agent asks me for proof that service keeps to it, so I need the hours by trade and grade for the first half of 2024, and while we are at it what an hour of each of them costs, since I also have to set the new labor rates.
  - Mix of green hands and old hands on calls, and their price.
  - apprentice and journeyman time in service for January to June, with the rate it costs us
  - The union's business agent wants proof of the apprentice ratio by Friday, so total the first half's service time for each trade and grade, how many people, and cost an hour.
  - ratio check, service labor
  - most time on top, trade in words and grade in words, how many mechanics, their time, what it cost and the average an hour
  - SM labr hrs by craft/class H1, $/hr
  - How much of our repair work is done by trainees, how much by fully trained people, and what does an hour of either cost?
*/
SELECT SMWorkCompleted.PRCo, SMWorkCompleted.Craft, PRCM.Description AS CraftName, SMWorkCompleted.Class,
    PRCC.Description AS ClassName, COUNT(DISTINCT SMWorkCompleted.Technician) AS Technicians,
    SUM(SMWorkCompleted.CostQuantity) AS Hours, SUM(SMWorkCompleted.ActualCost) AS Cost,
    SUM(SMWorkCompleted.ActualCost) / NULLIF(SUM(SMWorkCompleted.CostQuantity), 0) AS CostPerHour
FROM SMWorkCompleted WITH (NOLOCK)
JOIN PRCC WITH (NOLOCK)
    ON SMWorkCompleted.PRCo = PRCC.PRCo
    AND SMWorkCompleted.Craft = PRCC.Craft
    AND SMWorkCompleted.Class = PRCC.Class
JOIN PRCM WITH (NOLOCK)
    ON PRCC.PRCo = PRCM.PRCo
    AND PRCC.Craft = PRCM.Craft
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 2
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkCompleted.PRCo, SMWorkCompleted.Craft, PRCM.Description, SMWorkCompleted.Class, PRCC.Description
ORDER BY Hours DESC, SMWorkCompleted.Craft, SMWorkCompleted.Class
