/*
title: Hours of a pay period by job in open batches, in posted timecards and in job distributions
grain: one job
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - How far along is this week's labor on each job, entered, posted and distributed?
  - Job, hours still in batches, hours on posted timecards, hours distributed to job cost and posted less distributed
  - labor pipeline by job
  - The project engineers look at their cost report on Tuesday noon and yell that labor is missing, so I need something that I can send them for group 1, week of 6/29, which shows what is only keyed, what has been posted and what has been sent on for each of their jobs
  - hrs keyd vs postd vs sent to jobs
  - At which stop does time get stuck on its way to the project?
  - 4410- has 620 hours on the sheets, where are they now?
  - For group 1's June 29 week, what hours sit at each stage, per project?
  - Project engineers miss labor in Tuesday's cost report; per project give hours only keyed, hours posted, hours passed to cost, and what's posted but not passed, week June 29.
  - labor backlog, stage by stage
  - 'biggest backlog first: project and its name, hours in queues, hours posted, hours sent, still to send'
  - where r my hrs 4410- wk 6/29 batch vs tc vs jc dist
  - Working hours pass through several steps before the project sees them; at which step is each project's time this week?
*/
WITH Stages AS (
    SELECT PRTB.JCCo, PRTB.Job, SUM(PRTB.Hours) AS BatchHours, 0 AS PostedHours, 0 AS SentHours
    FROM HQBC WITH (NOLOCK)
    JOIN PRTB WITH (NOLOCK)
        ON HQBC.Co = PRTB.Co
        AND HQBC.Mth = PRTB.Mth
        AND HQBC.BatchId = PRTB.BatchId
    WHERE HQBC.Co = @PRCo
        AND HQBC.PRGroup = @PRGroup
        AND HQBC.PREndDate = @PREndDate
        AND HQBC.Status < 5
        AND PRTB.BatchTransType = 'A'
        AND PRTB.Job IS NOT NULL
    GROUP BY PRTB.JCCo, PRTB.Job
    UNION ALL
    SELECT PRTH.JCCo, PRTH.Job, 0, SUM(PRTH.Hours), 0
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PRGroup = @PRGroup
        AND PRTH.PREndDate = @PREndDate
        AND PRTH.Job IS NOT NULL
    GROUP BY PRTH.JCCo, PRTH.Job
    UNION ALL
    SELECT PRJC.JCCo, PRJC.Job, 0, 0, SUM(PRJC.Hrs)
    FROM PRJC WITH (NOLOCK)
    WHERE PRJC.PRCo = @PRCo
        AND PRJC.PRGroup = @PRGroup
        AND PRJC.PREndDate = @PREndDate
    GROUP BY PRJC.JCCo, PRJC.Job
)
SELECT Stages.JCCo, Stages.Job, JCJM.Description AS JobName, SUM(Stages.BatchHours) AS BatchHours,
    SUM(Stages.PostedHours) AS PostedHours, SUM(Stages.SentHours) AS SentHours,
    SUM(Stages.PostedHours) - SUM(Stages.SentHours) AS PostedNotSent
FROM Stages
JOIN JCJM WITH (NOLOCK)
    ON Stages.JCCo = JCJM.JCCo
    AND Stages.Job = JCJM.Job
GROUP BY Stages.JCCo, Stages.Job, JCJM.Description
ORDER BY PostedNotSent DESC, Stages.JCCo, Stages.Job
