/*
title: Open jobs that have equipment on site and no automatic usage template, with number and value of machines
grain: one job
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which running jobs hold our machines although no usage template is set up for them?
  - Jobs with active equipment on site and no template for automatic usage, machines counted, replacement cost summed, manager
  - jobs w/o usage template
  - were losing equip revnue, witch jobs did we forget to hook up
  - Every time a new job starts the cost engineer is supposed to tell me and every time he forgets, so the loaders sit there for two months without a cent charged; please list the projects that have iron on them but were never connected, with the count, what it would cost to replace and the project manager whom I can call.
  - Is 2207- hooked up for automatic charging yet?
  - Fleet parked for free, in June, on whose site?
  - Running projects with our iron on site that nobody connected to automatic charging
  - Loaders have sat at new sites for two months uncharged; which live projects hold units in service but lack the automatic set-up, whose are they, how many units, and what replacement worth?
  - live sites, iron free of charge
  - 'Open sites missing an auto-charge template, most machines ahead: description, PM name, machine count, replacement worth'
  - opn jobs w/ eq onsite, no AU tmplt
  - Some building sites have our machines but the monthly charge never happens by itself; which did we forget to set up?
*/
SELECT JCJM.JCCo, JCJM.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager,
    COUNT(*) AS Machines, SUM(EMEM.ReplCost) AS ReplacementCost
FROM EMEM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND JCJM.JobStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM EMJT WITH (NOLOCK)
        WHERE EMJT.EMCo = EMEM.EMCo
            AND EMJT.JCCo = JCJM.JCCo
            AND EMJT.Job = JCJM.Job
    )
GROUP BY JCJM.JCCo, JCJM.Job, JCJM.Description, JCMP.Name
ORDER BY Machines DESC, JCJM.JCCo, JCJM.Job
