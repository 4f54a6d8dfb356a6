/*
title: Phases with cost and no estimate
grain: one job, phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Where did we spend money without a budget?
  - Cost codes with cost and no estimate
  - unbudgeted cost
  - Phases and cost types of open jobs with actual cost and a current estimate of zero.
  - charges to codes we never budgeted
*/
SELECT JCCP.Job, JCCP.Phase, JCCP.CostType, SUM(JCCP.ActualCost) AS ActualCost
FROM JCCP WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCP.JCCo = JCJM.JCCo
    AND JCCP.Job = JCJM.Job
WHERE JCCP.JCCo = @JCCo
    AND JCJM.JobStatus = 1
GROUP BY JCCP.Job, JCCP.Phase, JCCP.CostType
HAVING SUM(JCCP.CurrEstCost) = 0 AND SUM(JCCP.ActualCost) <> 0
ORDER BY JCCP.Job, JCCP.Phase, JCCP.CostType
