/*
title: Straight time paid below the union scale of craft and class
grain: one timecard
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Did we pay anyone less than scale in the week ending 6/29?
  - Timecards at straight time whose rate is under the class rate in effect that day, with employee, craft, class, shift, rate paid, scale and shortfall
  - under scale
  - find me the guys who got shorted on there union rate
  - The business agent claims a journeyman carpenter was underpaid; check every regular hour against the agreement.
  - wage scale audit, one period
  - Regular hours below the negotiated rate on jobs without a project agreement
  - Whose straight hours in the June 29 period were under the union's basic rate?
  - The carpenters' steward says a journeyman was shorted; for June 29 check straight time on projects lacking a special agreement, give full name, rate paid, union rate, and what we owe.
  - under union rate wk 6/29
  - 'largest shortage first: group, full name, day, project, trade, grade, shift, hours, rate paid, rate due'
  - pd below scale 6/29 no pla jobs, back pay amt
  - The union contract fixes a wage for every type of worker; did anybody receive less for normal hours?
*/
SELECT PRTH.PRGroup, PRTH.Employee, PREHName.FullName, PRTH.PostDate, PRTH.JCCo, PRTH.Job, PRTH.Craft, PRTH.Class,
    PRTH.Shift, PRTH.Hours, PRTH.Rate,
    CASE WHEN PRTH.PostDate >= PRCM.EffectiveDate THEN PRCP.NewRate ELSE PRCP.OldRate END AS Scale,
    (CASE WHEN PRTH.PostDate >= PRCM.EffectiveDate THEN PRCP.NewRate ELSE PRCP.OldRate END - PRTH.Rate)
        * PRTH.Hours AS Shortfall
FROM PRTH WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRTH.PRCo = PRCM.PRCo
    AND PRTH.Craft = PRCM.Craft
JOIN PRCP WITH (NOLOCK)
    ON PRTH.PRCo = PRCP.PRCo
    AND PRTH.Craft = PRCP.Craft
    AND PRTH.Class = PRCP.Class
    AND PRTH.Shift = PRCP.Shift
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PREndDate = @PREndDate
    AND PREC.Factor = 1
    AND JCJM.CraftTemplate IS NULL
    AND PRTH.Rate < CASE WHEN PRTH.PostDate >= PRCM.EffectiveDate THEN PRCP.NewRate ELSE PRCP.OldRate END
ORDER BY Shortfall DESC, PRTH.Employee, PRTH.PostDate
