/*
title: 'Workload of project managers: open jobs, unanswered RFIs, undecided changes, open submittals'
grain: one project manager
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How loaded is each project manager right now?
  - Open jobs, unanswered RFIs, open submittals, undecided change items and their amount per manager
  - PM workload
  - Name, phone, e-mail, jobs, questions out, submittals in work, changes pending, dollars pending
  - who can take the new 3 million job, everybody says theyre swamped
  - 'Staffing talk on Thursday: spread of paperwork over the team, Kim Adler against the rest'
  - Who is drowning and who has room?
  - Count each PM's active jobs plus pending questions, shop drawings and change money
  - 'Before handing out the new hospital I must see who is overloaded: every manager''s running jobs, questions awaiting reply, submittals in process, unsettled change lines with dollars, and phone.'
  - whos got too much on his plate, pm wise
  - 'Busiest manager first: name, cell, running jobs, questions out, shop drawings going, undecided change lines and dollars'
  - 'pm work load - # jobs, rfis, sbmtls, pcos + $'
  - Who of the people running our building jobs is busiest, judging by the paperwork still unfinished?
*/
WITH Rfis AS (
    SELECT PMRI.PMCo, PMRI.Project, COUNT(*) AS Items
    FROM PMRI WITH (NOLOCK)
    WHERE PMRI.PMCo = @PMCo
        AND PMRI.DateRecd IS NULL
    GROUP BY PMRI.PMCo, PMRI.Project
),
Submittals AS (
    SELECT PMSubmittal.PMCo, PMSubmittal.Project, COUNT(*) AS Items
    FROM PMSubmittal WITH (NOLOCK)
    WHERE PMSubmittal.PMCo = @PMCo
        AND PMSubmittal.Closed = 'N'
    GROUP BY PMSubmittal.PMCo, PMSubmittal.Project
),
Changes AS (
    SELECT PMOI.PMCo, PMOI.Project, COUNT(*) AS Items, SUM(PMOI.PendingAmount) AS Amount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @PMCo
        AND PMOI.Approved = 'N'
    GROUP BY PMOI.PMCo, PMOI.Project
)
SELECT JCMP.Name AS ProjectManager, JCMP.MobilePhone, JCMP.Email, COUNT(*) AS OpenJobs,
    SUM(COALESCE(Rfis.Items, 0)) AS UnansweredRfis, SUM(COALESCE(Submittals.Items, 0)) AS OpenSubmittals,
    SUM(COALESCE(Changes.Items, 0)) AS PendingItems, SUM(COALESCE(Changes.Amount, 0)) AS PendingAmount
FROM JCJM WITH (NOLOCK)
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Rfis
    ON JCJM.JCCo = Rfis.PMCo
    AND JCJM.Job = Rfis.Project
LEFT JOIN Submittals
    ON JCJM.JCCo = Submittals.PMCo
    AND JCJM.Job = Submittals.Project
LEFT JOIN Changes
    ON JCJM.JCCo = Changes.PMCo
    AND JCJM.Job = Changes.Project
WHERE JCJM.JCCo = @PMCo
    AND JCJM.JobStatus = 1
GROUP BY JCMP.ProjectMgr, JCMP.Name, JCMP.MobilePhone, JCMP.Email
ORDER BY OpenJobs DESC, JCMP.Name
