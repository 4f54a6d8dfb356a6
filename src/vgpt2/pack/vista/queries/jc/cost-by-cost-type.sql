/*
title: Actual cost of a job by cost type
grain: one cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How much labor, material and subcontract cost is on this job?
  - Job cost by cost type
  - cost type breakdown
  - Actual and estimated cost of a job totalled by cost type.
  - labor vs material on my job
  - Project 1042- spending split into labor, material, equipment and subs, with the budget
  - An owner on a cost-plus deal asks how much of 22-4410 is our own crew and how much is hired out, so split spending and budget by category
  - wages or stuff, what's eating 1001-
  - Each category's name with the present budget and what was spent, for a single project
  - 1033- JTD by CT, curr est n actual
  - On this building, how much money went to people, how much to supplies, machines and other firms, and how much had we planned for each?
*/
SELECT JCCT.CostType, JCCT.Description, SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.ActualCost) AS ActualCost
FROM JCCP WITH (NOLOCK)
JOIN JCCT WITH (NOLOCK)
    ON JCCP.PhaseGroup = JCCT.PhaseGroup
    AND JCCP.CostType = JCCT.CostType
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
GROUP BY JCCT.CostType, JCCT.Description
ORDER BY JCCT.CostType
