/*
title: Overdue RFIs by project
grain: one project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How many RFIs are overdue on each project?
  - Overdue RFI count by project
  - late rfis
  - Unanswered RFIs past their due date, counted by project.
  - which jobs have stale rfis
  - Tally, per job, questions past their reply deadline as of June 30
  - The COO's weekly call ranks jobs on designer delays, so count for each job the questions still without reply beyond their deadline, and how far back the earliest goes.
  - tardy RFI tally, all jobs
  - 'Worst job leading: job name, how many questions are past deadline unanswered, earliest missed date'
  - '# rfis past due by job as of 7/31'
  - On each building, how many of our questions should've been answered by now but weren't?
*/
SELECT PMRI.Project, JCJM.Description, COUNT(*) AS Overdue, MIN(PMRI.DateDue) AS OldestDue
FROM PMRI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMRI.PMCo = JCJM.JCCo
    AND PMRI.Project = JCJM.Job
WHERE PMRI.PMCo = @PMCo
    AND PMRI.DateRecd IS NULL
    AND PMRI.DateDue < @AsOf
GROUP BY PMRI.Project, JCJM.Description
ORDER BY Overdue DESC, PMRI.Project
