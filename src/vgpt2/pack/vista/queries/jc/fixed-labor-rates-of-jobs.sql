/*
title: Fixed labour rates in force on open jobs
grain: one rate of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - At which fixed rates is labour charged to our open jobs, by class?
  - Rate template lines with old and new rate for each job that uses one
  - Job, template, effective date, craft, class and its description, shift, old rate, new rate
  - fixed rates per job
  - what rate does payrol use for the operators on the dam job
  - Some projects cost labour at a standard rate instead of actual pay. Which, and at what amounts?
  - Did the July increase get into the rate templates of running work?
  - Standard hourly amounts that active projects cost their workers at, old and new
  - Owner of the dam contests what we charge for operators, so for each live project bring the agreed wage table, its start date, trade, grade, shift, the former and the present hourly
  - standard wage tables on live work
  - Ordered by live project, who draws on which rate template since when, class spelled out, shift, old hourly and new hourly
  - rate tmpl per open job, craft/class/shift old v new
  - On some projects an hour of work is charged at a set price instead of the person's pay; what are the set prices for each kind of worker?
*/
SELECT JCJM.Job, JCJM.Description, JCRT.RateTemplate, JCRT.Description AS Template, JCRT.EffectiveDate, JCRD.Craft,
    JCRD.Class, PRCC.Description AS ClassDescription, JCRD.Shift, JCRD.OldRate, JCRD.NewRate
FROM JCJM WITH (NOLOCK)
JOIN JCRT WITH (NOLOCK)
    ON JCJM.JCCo = JCRT.JCCo
    AND JCJM.RateTemplate = JCRT.RateTemplate
JOIN JCRD WITH (NOLOCK)
    ON JCRT.JCCo = JCRD.JCCo
    AND JCRT.RateTemplate = JCRD.RateTemplate
LEFT JOIN PRCC WITH (NOLOCK)
    ON JCRD.PRCo = PRCC.PRCo
    AND JCRD.Craft = PRCC.Craft
    AND JCRD.Class = PRCC.Class
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job, JCRD.Craft, JCRD.Class, JCRD.Shift
