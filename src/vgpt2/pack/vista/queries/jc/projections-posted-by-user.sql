/*
title: Projections posted in a month by job with who made the batch and when it was posted
grain: one batch and job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Who projected which job for the month and on what day did it post?
  - Projection batches of June 2024 by job with user name, date posted, lines and change in projected cost
  - who posted projections
  - Job, job name, manager of the job, batch, user, full name, creation date, posting date, lines, net projected change
  - Before the forecast review on Thursday I want to see that the managers have done this themselves and not the accountants for them on the last evening, so give me by job the login behind the projection, the date it was posted, and by how much the final cost moved
  - did Tom Alvarez do his own forcasts this mounth or somebody else
  - Authors of the new final cost figures per job
  - Author and finishing day of every forecast finalized for June, per project
  - Review on Thursday should prove leaders do their own numbers, so for 06/2024 give by project the login and full name behind it, created and finalized days, and the movement
  - whose fingers did the forecast
  - Next to each job and its PM's name I want the person who really posted June's forecast, full name, both dates, number of lines, net movement
  - proj batchs postd mth 9/24 by user/job w dt
  - Which employee entered the new expected cost of each building this month, and was it the one in charge?
*/
SELECT JCCD.Job, JCJM.Description, JCMP.Name AS ProjectManager, JCCD.BatchId, HQBC.CreatedBy, DDUP.FullName,
    HQBC.DateCreated, HQBC.DatePosted, COUNT(*) AS Lines, SUM(JCCD.ProjCost) AS ProjectedChange
FROM JCCD WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCCD.JCCo = HQBC.Co
    AND JCCD.Mth = HQBC.Mth
    AND JCCD.BatchId = HQBC.BatchId
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCD.JCTransType = 'PF'
GROUP BY JCCD.Job, JCJM.Description, JCMP.Name, JCCD.BatchId, HQBC.CreatedBy, DDUP.FullName, HQBC.DateCreated,
    HQBC.DatePosted
ORDER BY JCCD.Job, JCCD.BatchId
