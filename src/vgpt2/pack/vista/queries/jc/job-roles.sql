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
  - Everyone assigned to 1001- with their function and who leads
  - A subpoena for 22-4410 asks which of our staff held what function on it, so name the users, their function, whether lead and whether still active
  - who's who on site 1042-
  - Role by role on 1042-, the person filling it, flagged when lead and when no longer active
  - job roles 4 1017-, supers PEs etc, whos lead
  - Which of our people are part of this building project and what does every one of them do on it?
*/
SELECT JCJobRoles.Role, JCJobRoles.VPUserName, JCJobRoles.Lead, JCJobRoles.Active
FROM JCJobRoles WITH (NOLOCK)
WHERE JCJobRoles.JCCo = @JCCo
    AND JCJobRoles.Job = @Job
ORDER BY JCJobRoles.Role, JCJobRoles.VPUserName
