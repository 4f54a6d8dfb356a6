/*
title: Estimated hours of pending change order items by project beside estimated and actual hours of the job
grain: one project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How many labour hours are tied up in undecided changes, compared with what the job has in its budget?
  - Project, pending items with hours, pending hours, current estimated hours, hours used, pending as percent of estimate on open jobs
  - pending change hours
  - 1022- has 900 hours in PCOs the engineer will not decide on, what share of the 11,000 budget is that
  - labor hrs in pending chnages vs the budgit
  - Our foremen are doing extra work that is not in their hours yet, so of course the productivity report makes them look bad, and I want to show the operations manager for each running job how many hours wait for a decision and how that compares with what they have been given and what they have used.
  - Man-hours waiting for a yes
  - Man-hours inside unsettled changes beside estimated and used hours, active jobs
  - Union hall asks how much labor we'll request this fall; tell me for every active job the hours sitting in undecided changes and how that compares with budgeted and worked ones.
  - hours riding on undecided COs
  - Running jobs by name, most hours first, labor undecided in changes beside hours budgeted and worked, and percent
  - MH in unaprvd pcos vs est MH vs actual MH, opn jobs
  - How many hours of work hang on extras the client hasn't decided, compared with the hours planned and used?
*/
WITH Pending AS (
    SELECT PMOI.PMCo, PMOI.Project, COUNT(DISTINCT PMOI.KeyID) AS Items, SUM(PMOL.EstHours) AS PendingHours
    FROM PMOI WITH (NOLOCK)
    JOIN PMOL WITH (NOLOCK)
        ON PMOI.PMCo = PMOL.PMCo
        AND PMOI.Project = PMOL.Project
        AND PMOI.PCOType = PMOL.PCOType
        AND PMOI.PCO = PMOL.PCO
        AND PMOI.PCOItem = PMOL.PCOItem
    WHERE PMOI.PMCo = @PMCo
        AND PMOI.Approved = 'N'
        AND PMOL.EstHours <> 0
    GROUP BY PMOI.PMCo, PMOI.Project
),
JobHours AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.CurrEstHours) AS EstimatedHours, SUM(JCCP.ActualHours) AS ActualHours
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @PMCo
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT JCJM.Job, JCJM.Description, Pending.Items, Pending.PendingHours, JobHours.EstimatedHours, JobHours.ActualHours,
    100.0 * Pending.PendingHours / NULLIF(JobHours.EstimatedHours, 0) AS PendingPercent
FROM JCJM WITH (NOLOCK)
JOIN Pending
    ON JCJM.JCCo = Pending.PMCo
    AND JCJM.Job = Pending.Project
LEFT JOIN JobHours
    ON JCJM.JCCo = JobHours.JCCo
    AND JCJM.Job = JobHours.Job
WHERE JCJM.JCCo = @PMCo
    AND JCJM.JobStatus = 1
ORDER BY Pending.PendingHours DESC, JCJM.Job
