/*
title: Jobs whose cost is above the current estimate
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which jobs are over budget?
  - Jobs where actual cost exceeds the estimate
  - over budget jobs
  - List jobs with actual cost to date greater than current estimated cost.
  - which jobs blew thier budget
  - Projects that have spent more than they're presently allowed, with both figures
  - The owner gets a red list every quarter, so name all projects, running or shut, where spending passed the present budget
  - everything that's bleeding red
  - Number and name with allowed dollars next to dollars spent, only where spent is larger
  - jobs w JTD act > curr est, any status
  - Which building projects have cost us more than we planned to spend on them?
*/
SELECT JCJM.Job, JCJM.Description, SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.ActualCost) AS ActualCost
FROM JCJM WITH (NOLOCK)
JOIN JCCP WITH (NOLOCK)
    ON JCJM.JCCo = JCCP.JCCo
    AND JCJM.Job = JCCP.Job
WHERE JCJM.JCCo = @JCCo
GROUP BY JCJM.Job, JCJM.Description
HAVING SUM(JCCP.ActualCost) > SUM(JCCP.CurrEstCost)
ORDER BY JCJM.Job
