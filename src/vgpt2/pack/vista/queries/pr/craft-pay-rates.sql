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
