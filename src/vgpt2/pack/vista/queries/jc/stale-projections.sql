/*
title: Open jobs whose newest projection is older than a date
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-05-01}
asks:
  - Which jobs have not been projected lately?
  - Jobs with projections older than a date
  - stale projections
  - Open jobs whose newest projection date of any phase is before a given date.
  - which pms didnt do their projections
*/
SELECT JCJM.Job, JCJM.Description, JCMP.Name, MAX(JCCH.LastProjDate) AS LastProjection
FROM JCJM WITH (NOLOCK)
JOIN JCCH WITH (NOLOCK)
    ON JCJM.JCCo = JCCH.JCCo
    AND JCJM.Job = JCCH.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
GROUP BY JCJM.Job, JCJM.Description, JCMP.Name
HAVING MAX(JCCH.LastProjDate) < @SinceDate
ORDER BY LastProjection, JCJM.Job
