/*
title: Pay periods in which an open certified job had no time
grain: one certified job and pay period
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For which weeks do I owe the agencies a no-work statement?
  - Open certified jobs crossed with the pay periods of a group in which nobody had time there, with job name, manager and certified date
  - no-work weeks
  - caltrans says week ending 6/15 is missing on 1001-, did we even work
  - Public projects that stood idle, week by week, since April 1
  - blank certifieds to send
  - When was nobody on the school site?
  - In which pay periods did our running prevailing-wage projects see no labor at all?
  - The awarding body withholds payment until each idle week is declared; go through 2024 for group 1 and give project, name, manager and every period with no time there.
  - zero-labor weeks, PW jobs
  - project and its name, manager's name, certified date, then start and end of each period where nobody was on site
  - nonperformance stmts due, opn cert jobs w/ no hrs by wk
  - Public projects demand a weekly report even if nobody was there; for which projects and weeks was nobody there?
*/
SELECT JCJM.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, JCJM.CertDate, PRPC.PRGroup, PRPC.BeginDate,
    PRPC.PREndDate
FROM JCJM WITH (NOLOCK)
JOIN JCCO WITH (NOLOCK)
    ON JCJM.JCCo = JCCO.JCCo
JOIN PRPC WITH (NOLOCK)
    ON JCCO.PRCo = PRPC.PRCo
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCJM.Certified = 'Y'
    AND PRPC.PRGroup = @PRGroup
    AND PRPC.PREndDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM PRTH WITH (NOLOCK)
        WHERE PRTH.PRCo = PRPC.PRCo
            AND PRTH.PRGroup = PRPC.PRGroup
            AND PRTH.PREndDate = PRPC.PREndDate
            AND PRTH.JCCo = JCJM.JCCo
            AND PRTH.Job = JCJM.Job
    )
ORDER BY JCJM.Job, PRPC.PREndDate
