/*
title: Straight time on jobs with a project agreement paid below the agreement's rate
grain: one timecard
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - On prevailing wage jobs, did anybody get less than the job's own scale this week?
  - Regular-time lines under the template rate in effect that day, with job, template, craft, class, rate paid, rate due and shortfall
  - prevailing wage short
  - the state inspector on 1001- pulled 2 stubs at 41.10 and the determination says 44.75
  - Restitution check for the courthouse, w/e June 29, every hour below the determination
  - PLA underpayments
  - Davis-Bacon exposure, man by man, before they find it
  - On projects with their own wage sheet, whose regular June 29 pay fell short?
  - The labor commissioner reviews the courthouse project; for the June 29 period list each regular-time line under that project's prescribed rate, name, day, rate paid, rate owed, and back pay.
  - short of PW, 6/29
  - 'biggest back pay first: project, its wage sheet, full name, day, trade, grade, shift, hours, paid rate, owed rate'
  - davis bacon / pla underpaid lns wk 6/29 ST only
  - Certain projects require a minimum wage per kind of worker; who got less there that week, and how much is missing?
*/
WITH Due AS (
    SELECT PRTP.PRCo, PRTP.Craft, PRTP.Class, PRTP.Template, PRTP.Shift, PRTP.OldRate, PRTP.NewRate,
        CASE WHEN PRCT.OverEffectDate = 'Y' THEN PRCT.EffectiveDate ELSE PRCM.EffectiveDate END AS RateDate
    FROM PRTP WITH (NOLOCK)
    JOIN PRCM WITH (NOLOCK)
        ON PRTP.PRCo = PRCM.PRCo
        AND PRTP.Craft = PRCM.Craft
    LEFT JOIN PRCT WITH (NOLOCK)
        ON PRTP.PRCo = PRCT.PRCo
        AND PRTP.Craft = PRCT.Craft
        AND PRTP.Template = PRCT.Template
    WHERE PRTP.PRCo = @PRCo
)
SELECT PRTH.JCCo, PRTH.Job, JCJM.CraftTemplate, PRTH.Employee, PREHName.FullName, PRTH.PostDate, PRTH.Craft, PRTH.Class,
    PRTH.Shift, PRTH.Hours, PRTH.Rate,
    CASE WHEN PRTH.PostDate >= Due.RateDate THEN Due.NewRate ELSE Due.OldRate END AS RateDue,
    (CASE WHEN PRTH.PostDate >= Due.RateDate THEN Due.NewRate ELSE Due.OldRate END - PRTH.Rate)
        * PRTH.Hours AS Shortfall
FROM PRTH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN Due
    ON PRTH.PRCo = Due.PRCo
    AND PRTH.Craft = Due.Craft
    AND PRTH.Class = Due.Class
    AND JCJM.CraftTemplate = Due.Template
    AND PRTH.Shift = Due.Shift
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PREndDate = @PREndDate
    AND PREC.Factor = 1
    AND PRTH.Rate < CASE WHEN PRTH.PostDate >= Due.RateDate THEN Due.NewRate ELSE Due.OldRate END
ORDER BY Shortfall DESC, PREHName.FullName, PRTH.PostDate
