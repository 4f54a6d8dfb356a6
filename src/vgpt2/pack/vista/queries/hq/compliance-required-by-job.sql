/*
title: Compliance documents that subcontracts of open jobs need
grain: one compliance code of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What paperwork do the subs on each of my jobs have to hand in?
  - Compliance codes required by job through its subcontract group
  - Does the hospital job 1512 ask subs for certified payroll?
  - required sub docs by job
  - what insurance stuff do subs need on this one
  - Job, description, group, code, what it is, with date or yes/no, verified or not.
  - For each live project, the papers its subs are obliged to furnish
  - PM of 22-4410 starts buying out trades next week and wonders what he must collect; show per running job by name the set in force and each item in it
  - sub paper list, live jobs
  - Project by name, the set with its name, item code and meaning, whether it is a date or a yes/no, whether we check it
  - comp reqs 4 subs by job, open only - COI, bond, cert pr?
  - What papers do the firms working for us have to bring on each building site that isn't finished?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.SLCompGroup, HQCG.Description AS GroupName, HQCX.CompCode,
    HQCP.Description AS Requirement, HQCP.CompType, HQCP.Verify
FROM JCJM WITH (NOLOCK)
JOIN HQCG WITH (NOLOCK)
    ON JCJM.SLCompGroup = HQCG.CompGroup
JOIN HQCX WITH (NOLOCK)
    ON HQCG.CompGroup = HQCX.CompGroup
JOIN HQCP WITH (NOLOCK)
    ON HQCX.CompCode = HQCP.CompCode
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job, HQCX.CompCode
