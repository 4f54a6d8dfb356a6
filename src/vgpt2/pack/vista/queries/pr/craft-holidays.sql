/*
title: Union holidays between two dates
grain: one holiday of a craft
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which days off do the unions have in their contracts this year?
  - Holidays by craft with description for a date range
  - union holidays
  - do the carpenters get the day after thanksgiving, 11/29
  - Is July 5 a contract day for any trade?
  - Before scheduling the pour I must know on which dates the trades are on double time by agreement.
  - holiday calender for the locals
  - On what dates in 2024 are union agreements closed for work?
  - We are building the summer schedule for the plant shutdown, and the superintendent asks which contract days off fall between May and September and for which trade by name.
  - locals' days off, 2024
  - date, what it's called, union and its name, in calendar order
  - hollidays by craft jun-dec, is vets day in for the ibew
  - Which festive days has each workers' association agreed with us for that year?
*/
SELECT PRCH.Holiday, PRCH.Description, PRCH.Craft, PRCM.Description AS CraftName
FROM PRCH WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRCH.PRCo = PRCM.PRCo
    AND PRCH.Craft = PRCM.Craft
WHERE PRCH.PRCo = @PRCo
    AND PRCH.Holiday BETWEEN @BeginDate AND @EndDate
ORDER BY PRCH.Holiday, PRCH.Craft
