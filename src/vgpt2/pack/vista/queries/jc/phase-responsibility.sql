/*
title: People responsible for phases of a job by process
grain: one phase, process, role and person
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Who has to project which cost codes on job 1001-?
  - "Phase responsibility of a project: phase, process, role and the people in that role"
  - Show the phases that are limited to certain roles, with phase description and user names
  - who owns which phase
  - which codes does the field engineer have to do progres for
  - The manager went on leave; whose work items on this job stay without an update?
  - Role restrictions on phases of one job joined to active team members
*/
SELECT JCJPRoles.Phase, JCJP.Description, JCJPRoles.Process, JCJPRoles.Role, JCJobRoles.VPUserName, DDUP.FullName
FROM JCJPRoles WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCJPRoles.JCCo = JCJP.JCCo
    AND JCJPRoles.Job = JCJP.Job
    AND JCJPRoles.PhaseGroup = JCJP.PhaseGroup
    AND JCJPRoles.Phase = JCJP.Phase
LEFT JOIN JCJobRoles WITH (NOLOCK)
    ON JCJPRoles.JCCo = JCJobRoles.JCCo
    AND JCJPRoles.Job = JCJobRoles.Job
    AND JCJPRoles.Role = JCJobRoles.Role
    AND JCJobRoles.Active = 'Y'
LEFT JOIN DDUP WITH (NOLOCK)
    ON JCJobRoles.VPUserName = DDUP.VPUserName
WHERE JCJPRoles.JCCo = @JCCo
    AND JCJPRoles.Job = @Job
ORDER BY JCJPRoles.Process, JCJPRoles.Phase, JCJPRoles.Role, JCJobRoles.VPUserName
