/*
title: Hours of open jobs worked between two dates in unposted timecard batches, posted timecards and job cost
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-02}
  EndDate: {type: bDate, example: 2024-06-08}
asks:
  - Where are the hours of last week, still in entry, posted or already in job cost?
  - Per open job hours in timecard entry, hours on posted timecards and payroll hours in job cost for days 06/02/2024 to 06/08/2024
  - hours by stage
  - Job, name, manager, batch hours, timecard hours, job cost hours, what job cost still lacks
  - My labour report is always light on Wednesdays and payroll says everything is in, so show me for each of my jobs what sits in a batch that nobody has posted, what was posted to the timecards and what has actually made it to cost for the same days
  - crew time not showing on my job yet, wheres it stuk, somtimes it takes days
  - Follow the week of June 8 from the foreman's sheet to the budget report
  - For week of June 2, project time unposted, posted and arrived in the cost report
  - Supers say their crews are missing from Wednesday's report, so for 06/02 to 06/08 show by active project which time is waiting, which is on posted cards and which reached costing
  - where's last week's crew time stuck
  - Every active job with its PM, and for the week of June 2 hours still in entry, on posted cards, in job cost, and lacking
  - hrs in open PR batches vs postd cards vs jc by job, wk endng 6/15
  - Workers handed in their hours for last week; how far did the hours for each project get on the way to the project's spending report?
*/
WITH Stages AS (
    SELECT PRTB.JCCo, PRTB.Job, PRTB.Hours AS BatchHours, 0 AS TimecardHours, 0 AS CostHours
    FROM PRTB WITH (NOLOCK)
    JOIN HQBC WITH (NOLOCK)
        ON PRTB.Co = HQBC.Co
        AND PRTB.Mth = HQBC.Mth
        AND PRTB.BatchId = HQBC.BatchId
    WHERE PRTB.JCCo = @JCCo
        AND PRTB.BatchTransType = 'A'
        AND PRTB.PostDate BETWEEN @BeginDate AND @EndDate
        AND HQBC.Status < 5
    UNION ALL
    SELECT PRTH.JCCo, PRTH.Job, 0, PRTH.Hours, 0
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT JCCD.JCCo, JCCD.Job, 0, 0, JCCD.ActualHours
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.JCTransType = 'PR'
        AND JCCD.ActualDate BETWEEN @BeginDate AND @EndDate
)
SELECT Stages.Job, JCJM.Description, JCMP.Name AS ProjectManager, SUM(Stages.BatchHours) AS BatchHours,
    SUM(Stages.TimecardHours) AS TimecardHours, SUM(Stages.CostHours) AS JobCostHours,
    SUM(Stages.TimecardHours - Stages.CostHours) AS NotInJobCost
FROM Stages
JOIN JCJM WITH (NOLOCK)
    ON Stages.JCCo = JCJM.JCCo
    AND Stages.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JobStatus = 1
GROUP BY Stages.Job, JCJM.Description, JCMP.Name
ORDER BY Stages.Job
