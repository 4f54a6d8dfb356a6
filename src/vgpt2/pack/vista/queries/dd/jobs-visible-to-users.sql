/*
title: Open jobs with the users who may see them under data security
grain: one job and user
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - 'Job security is on: which people are allowed to see each running job?'
  - Why does my engineer not find job 1788, who has rights to it?
  - Job list with users granted by row level security
  - who can see which jobs
  - hidden jobs, whos got access
  - Job, description, login, full name; one row per person and job in progress.
  - For each running project, who has been granted sight of it?
  - A superintendent complains that 22-4410 doesn't come up for him; give me, for company 1's active projects, the names of everybody entitled to look at each.
  - job visibility by person
  - Open job with description, each login and full name that data security lets in, job order
  - data sec on opn jobs, which usrs
  - Not everyone may look at every project; for the ones under way, which people may?
*/
SELECT JCJM.Job, JCJM.Description, DDDU.VPUserName, DDUP.FullName
FROM JCJM WITH (NOLOCK)
JOIN DDDU WITH (NOLOCK)
    ON JCJM.JCCo = DDDU.Qualifier
    AND JCJM.Job = DDDU.Instance
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDDU.VPUserName = DDUP.VPUserName
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND DDDU.Datatype = 'bJob'
ORDER BY JCJM.Job, DDDU.VPUserName
