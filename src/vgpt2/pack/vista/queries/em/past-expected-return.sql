/*
title: Equipment kept on a job beyond the day it was expected to leave
grain: one move
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which machines have overstayed on a job compared with what the PM promised?
  - Transfers to jobs whose estimated date out has passed without a date out, with manager and days over
  - overdue off jobs
  - Machine, description, job, name, manager, mobile, arrived, expected out, days over as of 06/30/2024
  - the loader was suppose to leave 1001- on the 10th and i need it at Riverside
  - Dispatcher wants to ring every PM who keeps equipment longer than agreed, more than 5 days first
  - Who is hogging iron?
  - Units still at a project after the date they were promised back, manager's mobile included
  - The dispatcher needs a loader at Riverside on Monday and will ring whoever keeps one too long; as of June 30, unit name, project name, manager's name and cell, promised date, days late.
  - overstayed iron, who to ring
  - 'Worst overrun ahead: equipment description, site description, PM and mobile, day in, estimated day out, no departure logged'
  - 'eq past est out @ 6/30, PM cell #'
  - Which machines should have left a building site by now, and who is in charge there?
*/
SELECT EMLH.Equipment, EMEM.Description, EMLH.ToJob, JCJM.Description AS JobName, JCMP.Name AS ProjectManager,
    JCMP.MobilePhone, EMLH.DateIn, EMLH.EstOut, DATEDIFF(day, EMLH.EstOut, @AsOf) AS DaysOver
FROM EMLH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMLH.EMCo = EMEM.EMCo
    AND EMLH.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON EMLH.ToJCCo = JCJM.JCCo
    AND EMLH.ToJob = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE EMLH.EMCo = @EMCo
    AND EMLH.DateOut IS NULL
    AND EMLH.EstOut < @AsOf
ORDER BY DaysOver DESC, EMLH.ToJob, EMLH.Equipment
