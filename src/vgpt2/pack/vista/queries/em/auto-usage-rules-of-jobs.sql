/*
title: Automatic usage rules of open jobs by equipment category with hours a day and the maximum charged
grain: one job and equipment category
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - How are standing machines charged automatically on each open job?
  - Open jobs with usage template, category name, rules table, hours per day, minimum and maximum per period
  - auto usage by job
  - wich jobs get charged 10 hrs a day for loaders automaticly
  - PM of 1001- says his category 30 machines are capped at 176 hours a month. Are they?
  - Before year end we want to bring all projects onto the same conditions, and for that I would have to see side by side which template every running project hangs on and what it says for each kind of machine about hours, caps and the phase that takes the charge.
  - Who pays how much for iron that just stands there?
  - Conditions under which running projects get charged by themselves for each class of machine
  - A PM disputes a flat monthly charge, so for active projects tell me the template it hangs on and, per class of machine, daily hours, floor, ceilings and the phase charged.
  - automatic rent terms, live jobs
  - 'For open sites: auto-charge template, equipment category and name, rules table, phase, daily hours, minimum and maximum per period, month and job'
  - 'auto-use tmplt per opn job x cat: hrs/dy, caps'
  - When a machine sits at a site we charge the project automatically; for the current ones, how many hours and up to what maximum?
*/
SELECT EMJT.JCCo, EMJT.Job, JCJM.Description AS JobName, EMJT.AUTemplate, EMUC.Category,
    EMCM.Description AS CategoryName, EMUC.RulesTable, EMUC.JCPhase, EMUC.HrsPerDay, EMUC.MinPerPd,
    EMUC.MaxPerPD, EMUC.MaxPerMonth, EMUC.MaxPerJob
FROM EMJT WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON EMJT.JCCo = JCJM.JCCo
    AND EMJT.Job = JCJM.Job
JOIN EMUC WITH (NOLOCK)
    ON EMJT.EMCo = EMUC.EMCo
    AND EMJT.AUTemplate = EMUC.AUTemplate
JOIN EMCM WITH (NOLOCK)
    ON EMUC.EMCo = EMCM.EMCo
    AND EMUC.Category = EMCM.Category
WHERE EMJT.EMCo = @EMCo
    AND JCJM.JobStatus = 1
ORDER BY EMJT.JCCo, EMJT.Job, EMUC.Category
