/*
title: Equipment in daily logs that is assigned to another job
grain: one piece of equipment and day
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which machines did the superintendent see on site that the equipment system thinks are elsewhere?
  - Logged equipment whose assigned job is not this project
  - Log date, equipment, description, text of the log, assigned job with description, for equipment not assigned to the project.
  - equipment wrong job
  - dozer was on 1001- but em says its somewheres else
  - Iron on my site that is charged to a different project
  - 'Shop foreman: fix locations in June from what the diaries say'
  - Machines noted on 22-4410 in June whose home is shown as another job or none
  - The yard wants to bill rent to the right project, so find iron the foreman wrote down here while our records place it elsewhere, with the other project's name.
  - iron on my site, assigned elsewhere
  - By day the iron noted here but assigned elsewhere, what it is, foreman's remark, and the other job's name
  - equip in dailys but EM says diff job, 6/1-6/15
  - Our site notes mention machines that officially belong to another site right now; which ones, and where should they be?
*/
SELECT PMDD.LogDate, PMDD.EMCo, PMDD.Equipment, EMEM.Description, PMDD.Description AS LogText,
    EMEM.Job AS AssignedJob, JCJM.Description AS AssignedJobDescription
FROM PMDD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON PMDD.EMCo = EMEM.EMCo
    AND PMDD.Equipment = EMEM.Equipment
LEFT JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND (EMEM.Job IS NULL OR EMEM.JCCo <> PMDD.PMCo OR EMEM.Job <> PMDD.Project)
ORDER BY PMDD.LogDate, PMDD.Equipment
