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
  - Codes on running projects that ran past their allowance by ten thousand or more
  - The president wants only serious bleeders at Thursday's review, so across live projects give codes and categories more than 25,000 beyond the present budget, worst at the top
  - codes 10k and more in the red
  - Largest excess heading the sheet, live job, code, category, allowed, spent, over by more than ten thousand
  - opn jobs phs/CT act > curr est by 5k+
  - On current projects, which parts of the work have used up a lot more money than was planned for them?
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
