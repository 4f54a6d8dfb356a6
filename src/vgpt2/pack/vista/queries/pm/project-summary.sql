/*
title: Open RFIs, pending change orders and punch items of open projects
grain: one project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Give me a one line status of every project.
  - Open RFIs, pending change amount and open punch items by project
  - project dashboard
  - For each open project count unanswered RFIs and unfinished punch list items and total the pending change amounts.
  - hows every job looking
  - 'One row per active job: pending questions, unsettled change dollars, unfinished punch'
  - Board packet closes Friday; a short scorecard of running jobs will do, with questions awaiting reply, change money undecided, and completion-list items not finished.
  - job scorecard, company wide
  - Running jobs by number and name, with unanswered questions, undecided change dollars, punch left in columns
  - rfi / pco $ / punch cnt by job, actve only
  - For each current building, how many questions, extras in dollars and small fixes remain?
*/
WITH Questions AS (
    SELECT PMRI.Project, COUNT(*) AS OpenRFIs
    FROM PMRI WITH (NOLOCK)
    WHERE PMRI.PMCo = @PMCo
        AND PMRI.DateRecd IS NULL
    GROUP BY PMRI.Project
),
Changes AS (
    SELECT PMOI.Project, SUM(PMOI.PendingAmount) AS PendingAmount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @PMCo
        AND PMOI.Approved = 'N'
    GROUP BY PMOI.Project
),
Punch AS (
    SELECT PMPI.Project, COUNT(*) AS OpenItems
    FROM PMPI WITH (NOLOCK)
    WHERE PMPI.PMCo = @PMCo
        AND PMPI.FinDate IS NULL
    GROUP BY PMPI.Project
)
SELECT JCJM.Job, JCJM.Description, ISNULL(Questions.OpenRFIs, 0) AS OpenRFIs,
    ISNULL(Changes.PendingAmount, 0) AS PendingAmount, ISNULL(Punch.OpenItems, 0) AS OpenPunchItems
FROM JCJM WITH (NOLOCK)
LEFT JOIN Questions
    ON JCJM.Job = Questions.Project
LEFT JOIN Changes
    ON JCJM.Job = Changes.Project
LEFT JOIN Punch
    ON JCJM.Job = Punch.Project
WHERE JCJM.JCCo = @PMCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job
