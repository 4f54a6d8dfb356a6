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
  - Undecided change lines and dollars on every active job
  - 'The forecast call at ten needs one number per running job: how many change lines are undecided and what they add up to, biggest exposure leading.'
  - job exposure, unsigned extras
  - Biggest on top, current jobs by name with count and sum of extras the owner hasn't signed
  - pco $ by job, opn jobs, unaprvd itms
  - At each current building, how much money in extras hasn't been agreed yet?
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
