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
