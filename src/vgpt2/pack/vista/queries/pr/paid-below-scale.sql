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
