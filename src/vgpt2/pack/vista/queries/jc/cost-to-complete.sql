/*
title: Cost to complete of a job by phase
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - How much is left to spend on this job?
  - Cost to complete by phase
  - ctc
  - Projected cost less actual cost less open commitments per phase and cost type of a job through a month.
  - whats left to go on each code
  - Money still to be spent on each activity of 1042-, bought out or not
  - The lender releases the next draw only against remaining need, so through 06/2024 show for 22-4410 per code the forecast, spent, on order, and what is yet to be bought
  - remaining spend by code
  - Code and category of 1042- through May, final forecast less spent less on order, so the unbought piece stands last
  - 1001- CTC by phs, proj - act - open cmtd thru july
  - For each part of this building, how much more money will we need before it is done, and how much of that is already promised to somebody?
*/
SELECT JCCP.Phase, JCCP.CostType, SUM(JCCP.ProjCost) AS ProjectedCost, SUM(JCCP.ActualCost) AS ActualCost,
    SUM(JCCP.RemainCmtdCost) AS OpenCommitted,
    SUM(JCCP.ProjCost) - SUM(JCCP.ActualCost) AS ToComplete,
        SUM(JCCP.ProjCost) - SUM(JCCP.ActualCost) - SUM(JCCP.RemainCmtdCost) AS Uncommitted
FROM JCCP WITH (NOLOCK)
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
    AND JCCP.Mth <= @ThroughMth
GROUP BY JCCP.Phase, JCCP.CostType
ORDER BY JCCP.Phase, JCCP.CostType
