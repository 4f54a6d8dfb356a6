/*
title: Revenue, cost and profit of changes by project with manager
grain: one project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - What margin do we make on approved changes, and what do we expect on pending ones, per project and manager?
  - Change order profit by open project
  - Project manager, project, description, revenue, cost and profit of approved changes, the same of pending ones; one row per project.
  - co profit by job
  - r we makin any money on our changes
  - How lucrative is extra work, agreed and still open? Show it for each job somebody runs
  - Compare what signed and unsigned modifications earn, job by job.
  - What do extras earn, agreed and undecided separately, per active job and PM?
  - The owner suspects we lose on extras; for each running job with its PM give income, expense and margin on signed changes and the same for those still open.
  - extras, money maker or loser, per PM
  - Signed changes' income, expense and gain beside the same for undecided ones, each running job under its manager's name
  - GP on ACOs + PCOs per open job w/ pm name
  - When clients order additional work, do we come out ahead, and under which boss's current jobs?
*/
SELECT JCMP.Name AS ProjectManager, PMJCJMTotals.Project, JCJM.Description, PMJCJMTotals.ACORevTotal,
    PMJCJMTotals.ACOCosts, PMJCJMTotals.ACOProfit, PMJCJMTotals.PCORevTotal, PMJCJMTotals.PCOCosts,
    PMJCJMTotals.PCOProfit
FROM PMJCJMTotals WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMJCJMTotals.PMCo = JCJM.JCCo
    AND PMJCJMTotals.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMJCJMTotals.PMCo = @PMCo
    AND JCJM.JobStatus = 1
ORDER BY JCMP.Name, PMJCJMTotals.Project
