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
