/*
title: Pending change order items and amount by project manager
grain: one project manager
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How much unapproved change money is each project manager carrying, and on how many jobs?
  - PCO exposure by PM for open projects
  - Project manager, projects with pending items, number of items, pending amount and days asked for; one row per manager.
  - pending by pm
  - who's got the most unaproved change stuff out there
  - Rank the people who run jobs by what the owners still have to sign
  - Before I sit down with each PM on Monday, what is not agreed yet on the work he runs?
  - Unsettled extras per PM across running jobs, dollars and days sought
  - Owner meeting season starts; so I can set targets, rank managers by the change dollars undecided on active jobs, with lines, number of jobs, and time asked for.
  - PM ranking, unsigned CO dollars
  - Managers' names, heaviest at the top, with running jobs, undecided change lines, dollars, days asked
  - unaprvd co $ + days by PM, actve jobs
  - Which of the people running our current jobs has the most extra work not agreed to by clients?
*/
SELECT JCMP.Name AS ProjectManager, COUNT(DISTINCT PMOI.Project) AS Projects, COUNT(*) AS Items,
    SUM(PMOI.PendingAmount) AS PendingAmount, SUM(PMOI.ChangeDays) AS DaysRequested
FROM PMOI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMOI.PMCo = JCJM.JCCo
    AND PMOI.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'N'
    AND JCJM.JobStatus = 1
GROUP BY JCMP.Name
ORDER BY PendingAmount DESC, JCMP.Name
