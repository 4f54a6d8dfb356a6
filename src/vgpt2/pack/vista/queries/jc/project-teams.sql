/*
title: Active team members of open jobs with full name and role
grain: one person and role of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Give me a roster of who is on each open job and in what capacity, with e-mail addresses
  - Project team list for all running work, lead people marked
  - Job, description, role and what the role means, user's full name, mail, lead flag; only active assignments
  - job team roster
  - whos the super on which job
  - I need to send a notice to everyone assigned to a live project
  - Is Maria Lopez a project engineer on anything at the moment?
  - Roster of everybody active on running projects, full name, function and email
  - A recall notice has to reach every person on live sites by noon, so give me who is assigned where, their function, mail address, and who is lead
  - who's on what, live projects
  - Everybody assigned to live jobs, ordered by job name then role in words, full name, email, starred when lead
  - actv team mmbrs all opn jobs w role + email
  - For each building we are working on, which of our staff belong to it, what are they there for, and where do I write to them?
*/
SELECT JCJM.Job, JCJM.Description, JCJobRoles.Role, HQRoles.Description AS RoleDescription,
    JCJobRoles.VPUserName, DDUP.FullName, DDUP.EMail, JCJobRoles.Lead
FROM JCJM WITH (NOLOCK)
JOIN JCJobRoles WITH (NOLOCK)
    ON JCJM.JCCo = JCJobRoles.JCCo
    AND JCJM.Job = JCJobRoles.Job
LEFT JOIN HQRoles WITH (NOLOCK)
    ON JCJobRoles.Role = HQRoles.Role
LEFT JOIN DDUP WITH (NOLOCK)
    ON JCJobRoles.VPUserName = DDUP.VPUserName
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCJobRoles.Active = 'Y'
ORDER BY JCJM.Job, JCJobRoles.Role, DDUP.FullName
