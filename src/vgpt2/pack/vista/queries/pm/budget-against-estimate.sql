/*
title: Project budget lines against the original estimate by phase
grain: one phase and cost type
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BudgetNo: {type: varchar(10), example: '1'}
asks:
  - Does the budget made in project management agree with the original estimate in job cost?
  - PM budget vs original estimate by phase and cost type
  - Phase, description, cost type, budget hours and amount, estimated hours and cost and the difference in money.
  - budget vs estimate
  - budget 1 on 1001- dont tie to job cost, where is it off
  - Cost codes where the takeoff and the booked starting figures part ways
  - 'Check before we lock the job: internal plan against what accounting started with'
  - Line up budget 1 with the beginning estimate, code by code, hours and dollars
  - Ops and accounting argue over 1001-; to settle it before the kickoff, show budget number 2 against what was loaded originally for each cost code and where they part.
  - orig est vs PM budget, whats off
  - Codes in order with their names, hours and money in the plan beside hours and money first estimated, and the gap
  - job 22-4410 bdgt 1 vs orig estimat by phase, need varience
  - Does the spending plan made for this job agree with the figures the bookkeepers originally put in, activity by activity?
*/
WITH Budget AS (
    SELECT PMED.PMCo, PMED.Project, PMED.PhaseGroup, PMED.Phase, PMED.CostType, SUM(PMED.Hours) AS Hours,
        SUM(PMED.Amount) AS Amount
    FROM PMED WITH (NOLOCK)
    WHERE PMED.PMCo = @PMCo
        AND PMED.Project = @Project
        AND PMED.BudgetNo = @BudgetNo
    GROUP BY PMED.PMCo, PMED.Project, PMED.PhaseGroup, PMED.Phase, PMED.CostType
)
SELECT Budget.Phase, JCJP.Description, Budget.CostType, Budget.Hours AS BudgetHours, Budget.Amount AS BudgetAmount,
    ISNULL(JCCH.OrigHours, 0) AS EstimatedHours, ISNULL(JCCH.OrigCost, 0) AS EstimatedCost,
    Budget.Amount - ISNULL(JCCH.OrigCost, 0) AS Difference
FROM Budget
JOIN JCJP WITH (NOLOCK)
    ON Budget.PMCo = JCJP.JCCo
    AND Budget.Project = JCJP.Job
    AND Budget.PhaseGroup = JCJP.PhaseGroup
    AND Budget.Phase = JCJP.Phase
LEFT JOIN JCCH WITH (NOLOCK)
    ON Budget.PMCo = JCCH.JCCo
    AND Budget.Project = JCCH.Job
    AND Budget.PhaseGroup = JCCH.PhaseGroup
    AND Budget.Phase = JCCH.Phase
    AND Budget.CostType = JCCH.CostType
ORDER BY Budget.Phase, Budget.CostType
