/*
title: People and their roles on a job
grain: one person and role
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Who has which role on this job?
  - Job roles by user
  - job roles
  - Users assigned to one job with role and whether they lead.
  - whos the super on this job
*/
SELECT JCJobRoles.Role, JCJobRoles.VPUserName, JCJobRoles.Lead, JCJobRoles.Active
FROM JCJobRoles WITH (NOLOCK)
WHERE JCJobRoles.JCCo = @JCCo
    AND JCJobRoles.Job = @Job
ORDER BY JCJobRoles.Role, JCJobRoles.VPUserName
