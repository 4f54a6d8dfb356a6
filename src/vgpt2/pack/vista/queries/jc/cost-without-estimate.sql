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
  - Dollars spent on active projects under codes holding no budget at all
  - At the buyout meeting the owner asked what we forgot to bid, so pull codes and categories of live projects where charges exist but the current budget is zero
  - spent where we forgot to bid
  - By project and code and category, amount spent where nothing was planned
  - open jobs phs/CT w act cost but 0 est
  - On what are we spending money in current projects although nothing was set aside for it?
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
