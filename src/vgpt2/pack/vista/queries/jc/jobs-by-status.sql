/*
title: Number of jobs by status
grain: one job status
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How many jobs are open and how many closed?
  - Job count by status
  - jobs by status
  - Count jobs by status for a company.
  - how many jobs we got going
*/
SELECT JCJM.JobStatus, COUNT(*) AS Jobs
FROM JCJM WITH (NOLOCK)
WHERE JCJM.JCCo = @JCCo
GROUP BY JCJM.JobStatus
ORDER BY JCJM.JobStatus
