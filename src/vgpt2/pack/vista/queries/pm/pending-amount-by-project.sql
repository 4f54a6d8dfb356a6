/*
title: Pending change order amount by project
grain: one project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How much is pending in change orders on each project?
  - Pending CO exposure by job
  - pending co totals
  - Sum of pending amounts of unapproved change order items by open job.
  - total pco exposure
*/
SELECT PMOI.Project, JCJM.Description, COUNT(*) AS Items, SUM(PMOI.PendingAmount) AS PendingAmount
FROM PMOI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMOI.PMCo = JCJM.JCCo
    AND PMOI.Project = JCJM.Job
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'N'
    AND JCJM.JobStatus = 1
GROUP BY PMOI.Project, JCJM.Description
ORDER BY PendingAmount DESC, PMOI.Project
