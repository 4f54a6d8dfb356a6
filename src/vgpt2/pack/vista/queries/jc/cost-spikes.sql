/*
title: Phases whose cost in a month is more than twice their average of the six months before
grain: one cost type of a phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which phases cost far more this month than they usually do?
  - Cost of the month against the monthly average of the prior half year by job, phase and cost type, flagged at more than double
  - cost spikes
  - Job, phase, cost type, June cost, average of December to May, ratio, biggest jump first
  - what blew up in june compared to normal
  - Something went wrong on 1088- , its equipment line went from 4,000 a month to 19,000; look for that everywhere
  - Before I sit down with each team I want anything that looks unlike its own history
  - Activities whose June charges ran over double their half-year norm
  - Monthly ops meeting hates surprises, so before it flag any cost code and category where 06/2024 more than doubled the usual monthly amount from December to May
  - codes gone crazy this month
  - Worst jump first, name the project, the activity and the category where June ran past double its half-year norm, with both amounts
  - phs/CT w/ may cost over 2x prior 6 mo avg, all jobs
  - Which pieces of work suddenly ate much more money than they normally do in a month?
*/
WITH Monthly AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType,
        SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ActualCost ELSE 0 END) AS MonthCost,
        SUM(CASE WHEN JCCP.Mth < @Mth THEN JCCP.ActualCost ELSE 0 END) / 6 AS AverageCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth BETWEEN DATEADD(month, -6, @Mth) AND @Mth
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT Monthly.Job, JCJM.Description AS JobName, Monthly.Phase, JCJP.Description AS PhaseDescription,
    JCCT.Description AS CostTypeName, Monthly.MonthCost, Monthly.AverageCost,
    Monthly.MonthCost - Monthly.AverageCost AS Jump
FROM Monthly
JOIN JCJM WITH (NOLOCK)
    ON Monthly.JCCo = JCJM.JCCo
    AND Monthly.Job = JCJM.Job
JOIN JCJP WITH (NOLOCK)
    ON Monthly.JCCo = JCJP.JCCo
    AND Monthly.Job = JCJP.Job
    AND Monthly.PhaseGroup = JCJP.PhaseGroup
    AND Monthly.Phase = JCJP.Phase
JOIN JCCT WITH (NOLOCK)
    ON Monthly.PhaseGroup = JCCT.PhaseGroup
    AND Monthly.CostType = JCCT.CostType
WHERE Monthly.AverageCost > 0
    AND Monthly.MonthCost > 2 * Monthly.AverageCost
ORDER BY Jump DESC, Monthly.Job, Monthly.Phase, Monthly.CostType
