/*
title: Union pay rates by craft, class and shift
grain: one craft, class and shift
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What are the current union scale rates?
  - Craft class pay rates, old and new
  - union scale
  - Old and new pay rate by craft, class and shift with the date on which the new rate takes effect.
  - journeyman scale these days
  - What does each grade earn an hour by shift, before and after the latest agreement?
  - 'A bidder''s bond reviewer wants our union wages: every trade, grade and shift with the former hourly figure, the present one, and from which day it counts.'
  - wage sheet, all locals
  - trade's name, grade's name, shift, hourly figure before and now, start date
  - jman n apprentice hrly rts per craft/shft old/new
  - How much per hour are we bound to pay each type of union worker, depending on the shift?
*/
SELECT PRCP.Craft, PRCM.Description AS CraftName, PRCP.Class, PRCC.Description AS ClassName, PRCP.Shift, PRCP.OldRate,
    PRCP.NewRate, PRCM.EffectiveDate
FROM PRCP WITH (NOLOCK)
JOIN PRCC WITH (NOLOCK)
    ON PRCP.PRCo = PRCC.PRCo
    AND PRCP.Craft = PRCC.Craft
    AND PRCP.Class = PRCC.Class
JOIN PRCM WITH (NOLOCK)
    ON PRCP.PRCo = PRCM.PRCo
    AND PRCP.Craft = PRCM.Craft
WHERE PRCP.PRCo = @PRCo
ORDER BY PRCP.Craft, PRCP.Class, PRCP.Shift
