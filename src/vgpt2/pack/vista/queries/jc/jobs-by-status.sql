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
  - Tally projects pending, active, soft shut and hard shut
  - License renewal form asks how many projects our company has running and how many are done, so I only want a tally for pending, open, soft closed and hard closed
  - headcount, pending vs live vs shut
  - One number for pending, one for active, one for soft and hard closed
  - job cnt by stat - pend/open/soft/hard
  - Altogether, how many building projects are in our system, and how many of those are still running?
*/
SELECT JCJM.JobStatus, COUNT(*) AS Jobs
FROM JCJM WITH (NOLOCK)
WHERE JCJM.JCCo = @JCCo
GROUP BY JCJM.JobStatus
ORDER BY JCJM.JobStatus
