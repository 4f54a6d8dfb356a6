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
  - On 1001-, which people must handle which cost codes for projections or progress
  - Field engineer is on leave and forecasts for 22-4410 are due, so spell out each code's assigned function, the process, and the full names of whoever now fills it
  - who projects which piece, 1042-
  - Process, then code with its name, function and person's full name, for one project
  - phs roles on 1017- w users, who dos proj n progrss
  - For each piece of this project somebody has to report how it is going; who are these people?
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
