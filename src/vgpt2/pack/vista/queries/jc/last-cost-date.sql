/*
title: Last cost date and cost to date of open jobs
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - When was each open job last charged?
  - Last cost posting date by job
  - last activity date on jobs
  - Open jobs with the newest actual date of cost, number of postings and cost to date.
  - which jobs have gone quiet
  - Most recent charge day for all running projects, plus spending so far
  - The closeout clerk wants to chase sleepers, so for each live project tell the newest date anything was charged, how many entries exist and the running sum
  - newest charge per project
  - Project name, newest date, number of entries, total spent, the ones silent longest on top
  - 'opn jobs - last act date, # of trx, JTD $'
  - When did we most recently spend something on each building project, and what did it all add up to?
*/
SELECT JCJM.Job, JCJM.Description, MAX(JCCD.ActualDate) AS LastCostDate, COUNT(*) AS Postings,
    SUM(JCCD.ActualCost) AS CostToDate
FROM JCJM WITH (NOLOCK)
JOIN JCCD WITH (NOLOCK)
    ON JCJM.JCCo = JCCD.JCCo
    AND JCJM.Job = JCCD.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCCD.ActualCost <> 0
GROUP BY JCJM.Job, JCJM.Description
ORDER BY LastCostDate, JCJM.Job
