/*
title: Cost posted to closed jobs in a month
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Was anything charged to closed jobs?
  - Cost posted to closed jobs this month
  - costs on closed jobs
  - Soft and hard closed jobs with actual cost in a month.
  - who keeps charging dead jobs
  - Charges that landed in June on projects already shut, soft or hard
  - Warranty pays for anything after turnover, so the owner wants to see which finished projects still collected dollars in 05/2024, and by how many entries
  - money hitting shut projects
  - Shut projects with name, soft or hard state, dollars and number of entries for one month
  - soft/hard clsd jobs still gettin hit w/ cost in aug
  - Did anybody put spending this month on a project that is officially over in the system?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.JobStatus, SUM(JCCD.ActualCost) AS ActualCost, COUNT(*) AS Postings
FROM JCJM WITH (NOLOCK)
JOIN JCCD WITH (NOLOCK)
    ON JCJM.JCCo = JCCD.JCCo
    AND JCJM.Job = JCCD.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus IN (2, 3)
    AND JCCD.Mth = @Mth
    AND JCCD.ActualCost <> 0
GROUP BY JCJM.Job, JCJM.Description, JCJM.JobStatus
ORDER BY JCJM.Job
