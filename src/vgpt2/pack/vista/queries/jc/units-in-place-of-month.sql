/*
title: Units in place of a job this month and to date by phase with percent of the estimated units
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What quantities did we install in the month on this job, and how far is each phase?
  - Phase, name, unit, units of the month, units to date, estimated units, percent in place for one job
  - quantities in place
  - How many yards of wall concrete are in on 1001- through June 2024?
  - units instaled this month and percnt done by phase
  - The weekly narrative for the owner is due at noon and what he wants from me as project engineer is the physical progress, not dollars, that means for each phase that we measure the quantity of the month, the total so far and what that is of the quantity in the budget.
  - Physical progress by activity, no money
  - Quantities installed on 1001- in June and overall, as a percentage of the budgeted quantity
  - Weekly owner narrative for 22-4410 wants physical progress instead of dollars, so for 05/2024 show per measured activity the footage this month, so far, budgeted, and percent
  - footage placed this month, 1042-
  - Measured activities of 1042- by name in code order, unit, this month's quantity, total in place, bid quantity and percent
  - 1017- qty in pl mth + JTD v est units by phs
  - How many feet, yards or tons did the crew put in during the month, and how near is each part to being finished?
*/
SELECT JCCP.Phase, JCJP.Description, JCCT.Abbreviation, JCCH.UM,
    SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ActualUnits ELSE 0 END) AS UnitsOfMonth,
    SUM(JCCP.ActualUnits) AS UnitsToDate, SUM(JCCP.CurrEstUnits) AS EstimatedUnits,
    100.0 * SUM(JCCP.ActualUnits) / NULLIF(SUM(JCCP.CurrEstUnits), 0) AS PercentInPlace
FROM JCCP WITH (NOLOCK)
JOIN JCCH WITH (NOLOCK)
    ON JCCP.JCCo = JCCH.JCCo
    AND JCCP.Job = JCCH.Job
    AND JCCP.PhaseGroup = JCCH.PhaseGroup
    AND JCCP.Phase = JCCH.Phase
    AND JCCP.CostType = JCCH.CostType
JOIN JCJP WITH (NOLOCK)
    ON JCCP.JCCo = JCJP.JCCo
    AND JCCP.Job = JCJP.Job
    AND JCCP.PhaseGroup = JCJP.PhaseGroup
    AND JCCP.Phase = JCJP.Phase
JOIN JCCT WITH (NOLOCK)
    ON JCCP.PhaseGroup = JCCT.PhaseGroup
    AND JCCP.CostType = JCCT.CostType
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
    AND JCCP.Mth <= @Mth
    AND JCCH.PhaseUnitFlag = 'Y'
GROUP BY JCCP.Phase, JCJP.Description, JCCT.Abbreviation, JCCH.UM
ORDER BY JCCP.Phase, JCCT.Abbreviation
