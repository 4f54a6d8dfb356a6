/*
title: Pay rates of craft classes that hold for one earnings code and shift
grain: one craft class, shift and earnings code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which classes have a rate of their own for a single kind of pay, such as double time?
  - Craft, class, shift, earnings code with its name, old and new rate of variable earnings
  - variable class rates
  - Our ironworkers get show-up time at a flat figure and not at scale, and the laborers have a tunnel rate; I remember that these were keyed class by class under certain pay codes, so give me all of them with the rate before and after the change
  - clas rates per earn code, old n new
  - Special pay of a trade that does not follow base wage times a factor
  - Is the foreman of craft OPER at 61.40 for code 12 on shift 2?
  - What hourly figures were entered for a grade under one specific kind of pay?
  - The business agent says standby for our pipefitters is paid wrongly; give me every grade with a figure tied to one pay code, by shift, before and after the effective day, names included.
  - odd rates by pay code
  - trade with name and effective day, grade with name, shift, sort of pay by name, former figure, current figure
  - var earn rts per craft/class/shft, dbl time + show up esp
  - Some worker types get a special hourly figure for one particular sort of pay, such as waiting time; which ones and how much?
*/
SELECT PRCE.Craft, PRCM.Description AS CraftName, PRCM.EffectiveDate, PRCE.Class, PRCC.Description AS ClassName,
    PRCE.Shift, PRCE.EarnCode, PREC.Description AS EarningsName, PRCE.OldRate, PRCE.NewRate
FROM PRCE WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRCE.PRCo = PRCM.PRCo
    AND PRCE.Craft = PRCM.Craft
JOIN PRCC WITH (NOLOCK)
    ON PRCE.PRCo = PRCC.PRCo
    AND PRCE.Craft = PRCC.Craft
    AND PRCE.Class = PRCC.Class
JOIN PREC WITH (NOLOCK)
    ON PRCE.PRCo = PREC.PRCo
    AND PRCE.EarnCode = PREC.EarnCode
WHERE PRCE.PRCo = @PRCo
ORDER BY PRCE.Craft, PRCE.Class, PRCE.Shift, PRCE.EarnCode
