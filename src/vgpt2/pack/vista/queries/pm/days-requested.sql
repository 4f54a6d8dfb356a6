/*
title: Days of extension asked for and granted by project
grain: one project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How many extra days did we ask for on each project?
  - Change order days pending and approved by project
  - time extensions
  - Days on pending and on approved change order items by open project.
  - how much extra time did we get
  - Schedule days sought versus obtained through changes, for every active job
  - Liquidated damages start in October on two jobs, so our counsel wants the days of time we've asked for and those already granted, job by job, running ones only.
  - time asks on open jobs, won vs pending
  - Running jobs with calendar days of extension still in discussion and already agreed, in job order
  - EOT days pending vs aprvd by job, opn jobs only
  - How much more time to finish have clients agreed to give us, and how much are we still hoping for?
*/
SELECT PMOI.Project, JCJM.Description,
    SUM(CASE WHEN PMOI.Approved = 'N' THEN PMOI.ChangeDays ELSE 0 END) AS PendingDays,
    SUM(CASE WHEN PMOI.Approved = 'Y' THEN PMOI.ChangeDays ELSE 0 END) AS ApprovedDays
FROM PMOI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMOI.PMCo = JCJM.JCCo
    AND PMOI.Project = JCJM.Job
WHERE PMOI.PMCo = @PMCo
    AND JCJM.JobStatus = 1
GROUP BY PMOI.Project, JCJM.Description
ORDER BY PMOI.Project
