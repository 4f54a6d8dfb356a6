/*
title: What the next scale increase costs at the hours of a past period
grain: one craft, class and shift
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-05-15}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much more will labor cost when the new union scale kicks in?
  - Crafts whose effective day lies ahead, by class and shift with present and new rate, hours worked between two dates and added wages at the earnings factors
  - scale increase impact
  - carpenters go up 2.15 on june 1, what does that do to us at last years hours
  - Estimating wants the wage effect of the July 1 agreements by class.
  - cost of new rates
  - What is the next contract going to do to my bids?
  - Price the upcoming union raises using last year's volume of hours.
  - 'For the bank''s budget meeting: what will contracts effective after May 15 add to wages if hours stay as in 2024, by trade, grade and shift?'
  - raise impact at '24 hours
  - 'dearest first: trade''s name, when it starts, grade''s name, shift, rate now and then, hours worked, extra wages'
  - new scale $ impct by clas, last yrs hrs, carps n ops
  - The unions have negotiated higher wages from a coming date; if our people work as much as before, how much more will we pay?
*/
SELECT PRCP.Craft, PRCM.Description AS CraftName, PRCM.EffectiveDate, PRCP.Class, PRCC.Description AS ClassName,
    PRCP.Shift, PRCP.OldRate, PRCP.NewRate, SUM(PRTH.Hours) AS Hours,
    SUM(PRTH.Hours * PREC.Factor) * (PRCP.NewRate - PRCP.OldRate) AS AddedWages
FROM PRCM WITH (NOLOCK)
JOIN PRCP WITH (NOLOCK)
    ON PRCM.PRCo = PRCP.PRCo
    AND PRCM.Craft = PRCP.Craft
JOIN PRCC WITH (NOLOCK)
    ON PRCP.PRCo = PRCC.PRCo
    AND PRCP.Craft = PRCC.Craft
    AND PRCP.Class = PRCC.Class
JOIN PRTH WITH (NOLOCK)
    ON PRCP.PRCo = PRTH.PRCo
    AND PRCP.Craft = PRTH.Craft
    AND PRCP.Class = PRTH.Class
    AND PRCP.Shift = PRTH.Shift
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
WHERE PRCM.PRCo = @PRCo
    AND PRCM.EffectiveDate > @AsOf
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRCP.Craft, PRCM.Description, PRCM.EffectiveDate, PRCP.Class, PRCC.Description, PRCP.Shift, PRCP.OldRate,
    PRCP.NewRate
ORDER BY AddedWages DESC, PRCP.Craft, PRCP.Class, PRCP.Shift
