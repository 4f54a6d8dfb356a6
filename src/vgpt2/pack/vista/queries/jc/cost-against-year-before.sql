/*
title: Job cost of a month against the same month a year earlier by job and cost type
grain: one job and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  YearBefore: {type: bMonth, example: 2023-06-01}
asks:
  - How does what we put into each job this June compare with June last year?
  - Actual cost by job and cost type for one month and for the same month of the prior year, with the change
  - cost yoy by job
  - Job, job name, cost type, cost of the month, cost a year ago, difference for 06/2024 against 06/2023
  - Hi, the owner was in my office again asking if we are burning more than this time last year, so could you lay the two months side by side for every job, split in labour, material, subs and so on, because the total alone tells him nothing
  - wich jobs spent more in may 2024 then they did twelve monts ago
  - Twelve months back versus now, spending split by kind
  - Project spending for May beside last May, broken down by labor, material and the rest
  - The owner claims we burn twice what we did, so for the Monday meeting set 06/2024 next to 06/2023 on every project and category, with the swing
  - same month last year, spend per project
  - Every project with its name and each category's name, spending now, spending twelve months back and the increase or decrease
  - yr over yr jc cost mar24 v mar23 by job/CT
  - How does what we are spending on wages, supplies and hired firms on each project this month compare with the same month a year ago?
*/
SELECT JCCP.Job, JCJM.Description, JCCP.CostType, JCCT.Description AS CostTypeName,
    SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ActualCost ELSE 0 END) AS MonthCost,
    SUM(CASE WHEN JCCP.Mth = @YearBefore THEN JCCP.ActualCost ELSE 0 END) AS YearBeforeCost,
    SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ActualCost ELSE -JCCP.ActualCost END) AS Change
FROM JCCP WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCP.JCCo = JCJM.JCCo
    AND JCCP.Job = JCJM.Job
JOIN JCCT WITH (NOLOCK)
    ON JCCP.PhaseGroup = JCCT.PhaseGroup
    AND JCCP.CostType = JCCT.CostType
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Mth IN (@Mth, @YearBefore)
GROUP BY JCCP.Job, JCJM.Description, JCCP.CostType, JCCT.Description
ORDER BY JCCP.Job, JCCP.CostType
