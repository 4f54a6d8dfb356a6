/*
title: Job cost entry batches of a period that took cost off one job and put it on another, with who made them
grain: one batch and job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Who has been moving cost from one job to another this half year?
  - Manual cost batches with both jobs that lost cost and jobs that gained it, by job with creator and date
  - cost transfers between jobs
  - Month, batch, created by, job, job name, net amount for journal batches touching several jobs January to June 2024
  - Nancy in audit picked up that 18,000 left 1032- and turned up on 1044- right before the WIP meeting, so before she finds more I need every entry of that kind, with the person whose batch it was and which jobs went down and which went up
  - entrys that shift dollars off a bad job to a good one
  - Reclassifications with a minus on one side and a plus on the other sice January
  - Manual entries that credited one project and debited another from January on, with their author
  - Fraud interviews start Wednesday, the auditor suspects losers were relieved at the expense of winners, so get every reclass between 01/2024 and 06/2024 with its preparer and the projects on both ends
  - dollar shuffling among projects
  - Grouped by run and month, whoever prepared the reclass, the day it went through, every project touched by name with its PM, minus or plus
  - jc adj batches w/ neg on one job n pos on anothr, YTD, who keyd em
  - Has anybody taken spending away from one building project and put it onto a different one, and what is that person's name?
*/
WITH Moved AS (
    SELECT JCCD.JCCo, JCCD.Mth, JCCD.BatchId, JCCD.Job, SUM(JCCD.ActualCost) AS Amount
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
        AND JCCD.JCTransType = 'JC'
    GROUP BY JCCD.JCCo, JCCD.Mth, JCCD.BatchId, JCCD.Job
),
Transfers AS (
    SELECT Moved.JCCo, Moved.Mth, Moved.BatchId
    FROM Moved
    GROUP BY Moved.JCCo, Moved.Mth, Moved.BatchId
    HAVING MIN(Moved.Amount) < 0
        AND MAX(Moved.Amount) > 0
)
SELECT Moved.Mth, Moved.BatchId, HQBC.CreatedBy, HQBC.DatePosted, Moved.Job, JCJM.Description, JCMP.Name, Moved.Amount
FROM Moved
JOIN Transfers
    ON Moved.JCCo = Transfers.JCCo
    AND Moved.Mth = Transfers.Mth
    AND Moved.BatchId = Transfers.BatchId
JOIN HQBC WITH (NOLOCK)
    ON Moved.JCCo = HQBC.Co
    AND Moved.Mth = HQBC.Mth
    AND Moved.BatchId = HQBC.BatchId
JOIN JCJM WITH (NOLOCK)
    ON Moved.JCCo = JCJM.JCCo
    AND Moved.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
ORDER BY Moved.Mth, Moved.BatchId, Moved.Amount
