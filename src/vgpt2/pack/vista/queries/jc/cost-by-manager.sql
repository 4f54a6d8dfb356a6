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
  - Each project leader's running work as planned, as spent and as forecast to end
  - Bonus talks are next week, and I want to see per project leader how many live projects they run, their combined budget, spending and expected final figure
  - who of our PMs burns budget
  - Leaders in order of name, with number of live projects, budget in total, spent in total, forecast in total
  - PM rollup opn jobs - est v act v proj
  - We have several people each in charge of a few building projects; how is each one doing with the money they were planned to use?
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
