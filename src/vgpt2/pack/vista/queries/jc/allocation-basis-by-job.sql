/*
title: Basis cost and hours of the jobs in an allocation code for a month
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  AllocCode: {type: tinyint, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What base would allocation 1 use for each job in June?
  - Before I run overhead, show cost and hours by job of the cost types the code counts
  - "Month's basis of a cost allocation: code description, job, job description, hours and dollars of the included cost types"
  - allocation base by job
  - which jobs are gonna eat the overhead and how much each
  - We spread small tools over projects by labour. What labour did each selected project have this month?
  - "Check the spread of shop expense before it is posted: share driver per project"
  - Hours and dollars each job would contribute as the driver for allocation 1 in June
  - Before spreading May's shop expense I'd like to see what code 2 counts on each selected job, dollars and hours, so nobody's surprised
  - what drives the overhead split
  - For July, every selected project by name with its man-hours and the dollars that count toward the split
  - alloc cd 3 base by job, hrs + $, sep
  - If we share out a common expense next, by what measure does each project get its part?
*/
SELECT JCAC.AllocCode, JCAC.Description AS Allocation, JCAJ.Job, JCJM.Description, SUM(JCCP.ActualHours) AS Hours,
    SUM(JCCP.ActualCost) AS Cost
FROM JCAC WITH (NOLOCK)
JOIN JCAJ WITH (NOLOCK)
    ON JCAC.JCCo = JCAJ.JCCo
    AND JCAC.AllocCode = JCAJ.AllocCode
JOIN JCAT WITH (NOLOCK)
    ON JCAC.JCCo = JCAT.JCCo
    AND JCAC.AllocCode = JCAT.AllocCode
JOIN JCCP WITH (NOLOCK)
    ON JCAJ.JCCo = JCCP.JCCo
    AND JCAJ.Job = JCCP.Job
    AND JCAT.PhaseGroup = JCCP.PhaseGroup
    AND JCAT.CostType = JCCP.CostType
JOIN JCJM WITH (NOLOCK)
    ON JCAJ.JCCo = JCJM.JCCo
    AND JCAJ.Job = JCJM.Job
WHERE JCAC.JCCo = @JCCo
    AND JCAC.AllocCode = @AllocCode
    AND JCCP.Mth = @Mth
GROUP BY JCAC.AllocCode, JCAC.Description, JCAJ.Job, JCJM.Description
ORDER BY JCAJ.Job
