/*
title: Cost against estimate by project manager
grain: one project manager
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How are the project managers doing against budget?
  - Cost and estimate by project manager
  - pm scorecard
  - Open jobs, current estimate, actual cost and projected cost totalled by project manager.
  - which pm is runnin over
*/
SELECT JCMP.ProjectMgr, JCMP.Name, COUNT(DISTINCT JCJM.Job) AS Jobs, SUM(JCCP.CurrEstCost) AS CurrentEstimate,
    SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.ProjCost) AS ProjectedCost
FROM JCJM WITH (NOLOCK)
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
JOIN JCCP WITH (NOLOCK)
    ON JCJM.JCCo = JCCP.JCCo
    AND JCJM.Job = JCCP.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
GROUP BY JCMP.ProjectMgr, JCMP.Name
ORDER BY JCMP.Name
