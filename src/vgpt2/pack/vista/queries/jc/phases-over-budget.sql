/*
title: Phases over budget on all open jobs
grain: one job, phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Amount: {type: bDollar, example: 10000}
asks:
  - Which cost codes are over budget by more than a limit?
  - Phases over estimate across all jobs
  - over budget cost codes
  - Open jobs' phases and cost types whose actual cost exceeds the current estimate by more than an amount.
  - where are the worst overruns company wide
*/
SELECT JCCP.Job, JCCP.Phase, JCCP.CostType, SUM(JCCP.CurrEstCost) AS CurrentEstimate,
    SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.ActualCost) - SUM(JCCP.CurrEstCost) AS Overrun
FROM JCCP WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCP.JCCo = JCJM.JCCo
    AND JCCP.Job = JCJM.Job
WHERE JCCP.JCCo = @JCCo
    AND JCJM.JobStatus = 1
GROUP BY JCCP.Job, JCCP.Phase, JCCP.CostType
HAVING SUM(JCCP.ActualCost) - SUM(JCCP.CurrEstCost) > @Amount
ORDER BY Overrun DESC, JCCP.Job, JCCP.Phase
