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
  - Active projects that went without a fresh forecast after May 1
  - The auditor considers estimates older than a quarter unreliable, so find live projects last forecast ahead of 04/01/2024 and say under whose lead
  - EACs nobody refreshed lately
  - Most neglected first, live job with its PM's name and the newest forecast day, provided that lies before May 1
  - opn jobs last proj dt b4 6/1, who's the PM
  - On which current projects has nobody updated the expected final cost for a long time, and who should have?
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
