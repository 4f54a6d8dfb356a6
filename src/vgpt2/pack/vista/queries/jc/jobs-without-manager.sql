/*
title: Open jobs without a project manager on file
grain: one job
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which open jobs have nobody assigned to run them?
  - Active work where the PM field is blank or holds a number that no longer exists
  - no PM assigned
  - job, job name, contract and the manager number, for running jobs whose manager can't be found
  - did we ever put a pm on 2215- and 2218- ?? they fall off my report
  - After Dave Kessler left in March some of his work may be orphaned; show me what has no owner now
  - Report by person leaves out three jobs, find the ones with no name behind them
  - Running projects where no valid person is put in charge
  - Approvals for the Elm Street site go nowhere because the workflow finds nobody, so get me active projects whose leader is empty or unknown, with agreement
  - running with nobody at the wheel
  - Number, project name, agreement and the leader code on it, for active ones where that code leads to no one
  - opn jobs w/ blank or bad PM
  - Do we have building work going on at the moment that has nobody in charge of it in the system?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.Contract, JCJM.ProjectMgr
FROM JCJM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCMP.ProjectMgr IS NULL
ORDER BY JCJM.Job
