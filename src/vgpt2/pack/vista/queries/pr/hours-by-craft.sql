/*
title: Hours by craft and class between two dates
grain: one craft and class
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many hours did each trade work?
  - Union hours by craft and class
  - craft hours
  - Hours and earnings by craft and class with descriptions between two dates.
  - hours per trade this year
  - What time and pay were booked per trade and grade in 2024?
  - The ironworkers' local audits our contributions; give the total hours and wages per trade and grade, by name, for everything worked from January to December.
  - mh by local & rank
  - union, then rank, both spelled out, with time put in and gross pay
  - mh + $ per craft/class ytd carps lab ops
  - How many hours did we pay for carpenters, laborers and so on, by their rank, and what did they earn?
*/
SELECT PRTH.Craft, PRCM.Description AS CraftName, PRTH.Class, PRCC.Description AS ClassName, SUM(PRTH.Hours) AS Hours,
    SUM(PRTH.Amt) AS Earnings
FROM PRTH WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRTH.PRCo = PRCM.PRCo
    AND PRTH.Craft = PRCM.Craft
JOIN PRCC WITH (NOLOCK)
    ON PRTH.PRCo = PRCC.PRCo
    AND PRTH.Craft = PRCC.Craft
    AND PRTH.Class = PRCC.Class
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.Craft, PRCM.Description, PRTH.Class, PRCC.Description
ORDER BY PRTH.Craft, PRTH.Class
