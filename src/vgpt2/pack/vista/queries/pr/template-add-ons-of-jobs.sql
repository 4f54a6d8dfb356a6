/*
title: Add-on earnings that open jobs pay by craft class through their template
grain: one job, craft class, earnings code and factor
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which open jobs pay cash fringes or premiums because of their agreement?
  - Open job, template, craft, class, add-on code with name, factor and new rate
  - add-ons by job
  - My estimator keeps forgetting that the prison pays tunnel premium and the school district pays fringe in cash; would you list every job that is running with whatever add-on its wage determination brings, class by class, so he can load his rates
  - cash frindge per job and clas
  - Extra dollars an hour that a site's wage decision puts on top of base pay
  - What does 2210- give a laborer besides scale, 4.10 or 4.25?
  - What hourly extras does each running project pay under its special wage sheet?
  - Estimating overlooked tunnel premium on the prison; for every project in progress list its wage sheet and each extra by trade and grade with the present figure.
  - job extras by class, open jobs
  - project and its name, wage sheet by name, trade, grade, extra by name, factor, rate
  - addons per opn job tmplt cash frng, craft/clas/rt
  - Some building sites oblige us to pay supplements beyond normal wages; which ones, to whom, and how much?
*/
SELECT JCJM.Job, JCJM.Description AS JobName, JCJM.CraftTemplate, PRTM.Description AS TemplateName, PRTF.Craft,
    PRTF.Class, PRTF.EarnCode, PREC.Description AS EarningsName, PRTF.Factor, PRTF.NewRate
FROM JCJM WITH (NOLOCK)
JOIN JCCO WITH (NOLOCK)
    ON JCJM.JCCo = JCCO.JCCo
JOIN PRTM WITH (NOLOCK)
    ON JCCO.PRCo = PRTM.PRCo
    AND JCJM.CraftTemplate = PRTM.Template
JOIN PRTF WITH (NOLOCK)
    ON PRTM.PRCo = PRTF.PRCo
    AND PRTM.Template = PRTF.Template
JOIN PREC WITH (NOLOCK)
    ON PRTF.PRCo = PREC.PRCo
    AND PRTF.EarnCode = PREC.EarnCode
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job, PRTF.Craft, PRTF.Class, PRTF.EarnCode, PRTF.Factor
